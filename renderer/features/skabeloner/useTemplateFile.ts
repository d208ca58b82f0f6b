import { useState } from 'react';
import { useLocation } from 'wouter';
import type { SkabelonKort } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { call } from '../../service/index.ts';
import { showToast } from '../../ui/index.ts';
import { toastWithUndo } from '../registrering/index.ts';
import { readTemplateFile, type TemplateFile } from './templateFile.ts';

const { skabeloner: text } = tekster;

export const hrefToTemplate = (id: string): string => `/eksport/skabelon/${encodeURIComponent(id)}`;

/** A file that looks like the next version of a template: the person decides. */
interface Question {
  readonly file: TemplateFile;
  readonly ligner: SkabelonKort;
}

/** Work on a file: under way, refused, or waiting for an answer. */
function useGuarded() {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [question, setQuestion] = useState<Question | null>(null);
  const guarded = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setError(null);
    setQuestion(null);
    try {
      await work();
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return { busy, error, question, setQuestion, guarded };
}

/**
 * Takes a file in: looked through first, then added, or opened when it is known. One that fills the same sheets as
 * a kept one may be its next version; with `id` it is.
 */
export function useTemplateFile(id: string | null) {
  const [, navigate] = useLocation();
  const { busy, error, question, setQuestion, guarded } = useGuarded();
  const add = (file: TemplateFile): Promise<void> =>
    guarded(async () => {
      const made = await call('skabeloner.add', { ...file });
      toastWithUndo(text.tilfoejet, made.handling);
      navigate(hrefToTemplate(made.id));
    });
  const replace = (old: string, file: TemplateFile): Promise<void> =>
    guarded(async () => {
      const { handling, passerIkke } = await call('skabeloner.replace', { id: old, ...file });
      toastWithUndo(passerIkke === 0 ? text.erstattet : text.erstattetMedFejl(passerIkke), handling);
      navigate(hrefToTemplate(old));
    });
  const take = (chosen: File): Promise<void> =>
    guarded(async () => {
      const file = await readTemplateFile(chosen);
      const { kendt, ligner } = await call('skabeloner.inspect', { indhold: file.indhold });
      if (kendt !== null) {
        showToast({ message: text.kendt(kendt.navn) });
        navigate(hrefToTemplate(kendt.id));
      } else if (id !== null) await replace(id, file);
      else if (ligner !== null) setQuestion({ file, ligner });
      else await add(file);
    });
  return { busy, error, question, take, add, replace, dismiss: () => setQuestion(null) };
}
