import { view } from '@forge/bridge';
import { z } from 'zod';

const extensionSchema = z.object({ config: z.object({ text: z.string().default('') }) });

const page = `
  <form>
    <label>Text <input name="text" /></label>
    <button>Save</button>
    <button type="button" data-does="wrong">Save nothing</button>
    <button type="button" data-does="cancel">Cancel</button>
    <p role="alert"></p>
  </form>`;

/** The configuration of the note. */
async function show(): Promise<void> {
  await view.theme.enable();
  const { extension } = await view.getContext();
  document.body.innerHTML = page;
  const input = find('input', HTMLInputElement);
  input.value = extensionSchema.parse(extension).config.text;
  document.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit({ text: input.value });
  });
  find('[data-does=wrong]', HTMLElement).addEventListener('click', () => void submit({ text: null }));
  find('[data-does=cancel]', HTMLElement).addEventListener('click', () => void view.close());
}

async function submit(config: Readonly<Record<string, unknown>>): Promise<void> {
  try {
    await view.submit({ config });
  } catch (error) {
    find('[role=alert]', HTMLElement).textContent = error instanceof Error && 'code' in error ? String(error.code) : '';
  }
}

function find<T extends Element>(selector: string, kind: new () => T): T {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`Cannot find "${selector}": the page has none`);
  return element;
}

void show();
