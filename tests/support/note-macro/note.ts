import { view } from '@forge/bridge';
import { z } from 'zod';

const extensionSchema = z.object({
  config: z.object({ text: z.string().default('not configured') }),
  isEditing: z.boolean(),
});

/** A macro that shows its configuration, and where it stands. */
async function show(): Promise<void> {
  await view.theme.enable();
  const { extension } = await view.getContext();
  const { config, isEditing } = extensionSchema.parse(extension);
  document.body.textContent = `Note: ${config.text}${isEditing ? ', being edited' : ''}`;
  await view.emitReadyEvent();
}

void show();
