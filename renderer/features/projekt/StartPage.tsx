import { useEffect, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { OutputOf } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import type { OpenWish } from '../../app/useOpenWish.ts';
import { CreateProject } from './CreateProject.tsx';
import { NewProjectDone } from './NewProjectDone.tsx';
import type { NytProjekt } from './nyt.ts';
import { OpenProject } from './OpenProject.tsx';
import { RestoreBackup } from './RestoreBackup.tsx';
import { StartHome } from './StartHome.tsx';
import type { Step } from './step.ts';
import styles from './start.module.css';

const HOME: Step = { step: 'home' };

/** A wish of the desktop (menu, double click) as the screen that fulfils it. */
function stepOf(wish: OpenWish): Step {
  if (wish.action === 'newProject') return { step: 'create' };
  return { step: 'open', mappe: wish.action === 'openProject' ? wish.mappe : '', bruger: '' };
}

interface StartPageProps {
  readonly seneste: OutputOf<'projekt.status'>['seneste'];
  readonly foreslaaetMappe: string;
  readonly version: string;
  readonly nyt: NytProjekt | null;
  readonly onNyt: (nyt: NytProjekt | null) => void;
  readonly wish: OpenWish | null;
}

/** Before a project is open: recent ones, open, create, demo, restore. */
export function StartPage(props: StartPageProps): ReactNode {
  const { wish } = props;
  const [, navigate] = useLocation();
  // The next project opens at its Overblik, not where the last one was left.
  useEffect(() => navigate('/', { replace: true }), [navigate]);
  const [step, setStep] = useState<Step>(wish === null ? HOME : stepOf(wish));
  const [seen, setSeen] = useState(wish);
  if (wish !== seen) {
    setSeen(wish);
    if (wish !== null) setStep(stepOf(wish));
  }
  return (
    <main className={styles['page']}>
      <div
        className={styles['brand']}
        data-small={step.step !== 'home' || props.nyt?.noegle ? true : undefined}
      >
        <span className={styles['logo']} aria-hidden>
          E
        </span>
        <div>
          <h1 className={styles['name']}>{tekster.projekt.velkommen}</h1>
          <p className={styles['note']}>{tekster.projekt.velkommenNote}</p>
        </div>
      </div>
      <CurrentStep {...props} step={step} onStep={setStep} />
      <p className={styles['version']}>{props.version}</p>
    </main>
  );
}

interface CurrentStepProps extends StartPageProps {
  readonly step: Step;
  readonly onStep: (step: Step) => void;
}

function CurrentStep({ step, onStep, seneste, foreslaaetMappe, nyt, onNyt }: CurrentStepProps): ReactNode {
  const home = (): void => onStep(HOME);
  const noegle = nyt?.noegle ?? null;
  if (nyt !== null && noegle !== null) {
    return <NewProjectDone nyt={nyt} noegle={noegle} onDone={() => onNyt(null)} />;
  }
  if (step.step === 'create') {
    return <CreateProject foreslaaetMappe={foreslaaetMappe} onNyt={onNyt} onBack={home} />;
  }
  if (step.step === 'restore') {
    const reopen = (mappe: string): void => onStep({ step: 'open', mappe, bruger: '' });
    return <RestoreBackup mappe={step.mappe} onBack={home} onRestored={reopen} />;
  }
  if (step.step === 'open') {
    const { mappe, bruger } = step;
    const restore = (from: string): void => onStep({ step: 'restore', mappe: from });
    return <OpenProject key={mappe} mappe={mappe} bruger={bruger} onBack={home} onRestore={restore} />;
  }
  return <StartHome seneste={seneste} foreslaaetMappe={foreslaaetMappe} onStep={onStep} onNyt={onNyt} />;
}
