import { ProcessorBuilder, ValidationTypes } from '@forge/manifest';

/** Runtimes that Atlassian no longer lets an app deploy with. */
const deprecatedRuntimes = ['nodejs18.x', 'nodejs20.x'];

/** Runs Atlassian's own manifest validators, which need neither an account nor a network. Warnings fail, too. */
async function lintManifest(): Promise<number> {
  let faults = 0;
  for (const validation of [ValidationTypes.FULL, ValidationTypes.PRODUCT_TRIGGER]) {
    const result = await ProcessorBuilder.instance()
      .withValidation(validation)
      .withOptions({ deprecatedRuntimes })
      .build()
      .process();
    for (const { level, line, column, message } of result.errors ?? []) {
      faults += 1;
      console.error(`manifest.yml:${line}:${column} ${level}: ${message}`);
    }
  }
  return faults;
}

void lintManifest().then((faults) => {
  console.log(faults === 0 ? 'manifest.yml: clean' : `manifest.yml: ${faults} to mend`);
  process.exitCode = faults === 0 ? 0 : 1;
});
