import { useRef, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";

interface FileButtonProps {
  readonly label: string;
  readonly icon: ReactElement;
  readonly isDisabled: boolean;
  /** Of the file input: what it accepts, whether it takes several. */
  readonly attributes: Readonly<Record<string, string | boolean>>;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that lets the user choose files. */
export function FileButton({
  label,
  icon,
  isDisabled,
  attributes,
  onFiles,
}: FileButtonProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        {...attributes}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // So that the same files can be chosen again.
          target.value = "";
        }}
      />
      <Button icon={icon} disabledFocusable={isDisabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
