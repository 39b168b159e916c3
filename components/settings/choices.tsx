import { Checkbox } from "@/components/ui/checkbox";

type ChoicesProps = {
  label: string;
  choices: { id: string; label: string }[];
  selected: string[];
  onChange: (ids: string[]) => void;
  /** Said where there is nothing to choose from. */
  empty?: string;
};

/** Any number of a few, all of them in sight. */
export function Choices({ label, choices, selected, onChange, empty }: ChoicesProps) {
  const toggle = (id: string, isSelected: boolean) =>
    onChange(isSelected ? [...selected, id] : selected.filter((one) => one !== id));
  return (
    <fieldset className="flex min-w-0 flex-col gap-1">
      <legend className="mb-1 font-medium text-text-2 text-xs">{label}</legend>
      {choices.length === 0 && <p className="text-text-2">{empty}</p>}
      <div className="grid grid-cols-[repeat(auto-fill,minmax(140px,1fr))] gap-x-4">
        {choices.map(({ id, label: name }) => (
          <Checkbox
            key={id}
            label={name}
            isSelected={selected.includes(id)}
            onChange={(isSelected) => toggle(id, isSelected)}
          />
        ))}
      </div>
    </fieldset>
  );
}
