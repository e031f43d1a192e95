import type { Translate } from '../../components/text/context.ts';

/** What i18n.t does in the extension, over messages read from locales/*.yml. An unknown key throws. */
export function translator(messages: Record<string, string>): Translate {
  return (key, substitutions = []) => {
    const message = messages[key];
    if (message === undefined) throw new Error(`no message ${key}`);
    const forms = message.split(' | ');
    const form = typeof substitutions === 'number' && substitutions !== 1 ? forms.at(-1) : forms[0];
    const list = typeof substitutions === 'number' ? [substitutions] : substitutions;
    return (form ?? '').replace(/\$(\d)/g, (_, at: string) => String(list[Number(at) - 1] ?? ''));
  };
}
