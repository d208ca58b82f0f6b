/** Who shows the dialog for a new password; the user menu, wherever it is asked from. */
let show: (() => void) | null = null;

/** Listens for the wish to change the password until the answer is called. */
export function onPasswordWish(listener: () => void): () => void {
  show = listener;
  return () => {
    if (show === listener) show = null;
  };
}

export const wishNewPassword = (): void => show?.();
