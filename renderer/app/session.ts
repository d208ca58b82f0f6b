import { createContext, useContext } from 'react';
import type { Session } from '#shared/contract/index.ts';
import { toLocalDate, type LocalDate } from '#shared/domain/kalender/index.ts';

export const SessionContext = createContext<Session | null>(null);

/** The open project and its user; only inside the shell, where a project is open. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession outside an open project');
  return session;
}

export function localToday(now: Date = new Date()): LocalDate {
  return toLocalDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** The day this project is looked at: today, or the day the demo opens at. */
export function useToday(): LocalDate {
  return useSession().visDato ?? localToday();
}
