import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';

interface BreadcrumbState {
  readonly navn: string | null;
  readonly setNavn: (navn: string | null) => void;
}

const BreadcrumbContext = createContext<BreadcrumbState>({ navn: null, setNavn: () => undefined });

/** Holds the last part of the breadcrumb: the name of the record that a page shows. */
export function BreadcrumbProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [navn, setNavn] = useState<string | null>(null);
  return <BreadcrumbContext value={{ navn, setNavn }}>{children}</BreadcrumbContext>;
}

export const useBreadcrumb = (): string | null => useContext(BreadcrumbContext).navn;

/** Called by a page with the name of its open record: "Deltagere › Søren Kragh Nissen". */
export function useBreadcrumbName(navn: string | null): void {
  const { setNavn } = useContext(BreadcrumbContext);
  useEffect(() => {
    setNavn(navn);
    return () => setNavn(null);
  }, [navn, setNavn]);
}
