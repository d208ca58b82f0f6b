/** Which of the start screens is shown. */
export type Step =
  | { readonly step: 'home' }
  | { readonly step: 'open'; readonly mappe: string; readonly bruger: string }
  | { readonly step: 'create' }
  | { readonly step: 'restore'; readonly mappe: string };
