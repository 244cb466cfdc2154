import type { FormulaSettings } from '../../../../forms/field-settings.js';
import type { Formula } from '../../../../forms/logic.js';
import { FormulaEditor } from '../formula/formula-editor.js';
import { useFieldsBefore } from '../use-fields-before.js';
import type { SettingProps } from './settings-editor.js';
import { useSetting } from './use-setting.js';

/** What a computed field gives. */
export function FormulaSetting({ path, name, label }: SettingProps) {
  const fields = useFieldsBefore(path);
  const [formula = '0', write] = useSetting<Formula>(path, name);
  const [scale = 2] = useSetting<NonNullable<FormulaSettings['scale']>>(path, 'scale');
  return <FormulaEditor label={label} formula={formula} fields={fields} scale={scale} onWrite={write} />;
}
