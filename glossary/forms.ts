/** A surface form as the matcher sees it: quotation marks gone, every separator one 、. */
import { canonicalText } from '../analysis/text/canonical.ts';

export function canonicalForm(form: string): string {
  return canonicalText(form).text;
}
