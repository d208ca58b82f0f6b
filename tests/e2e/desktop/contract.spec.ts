import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ServiceEvent } from '../../../shared/contract/index.ts';
import { CASES, type Subject } from '../../contract/suite.ts';
import { answerPathQuestion, send, test } from '../fixtures/desktop.ts';

// The same small suite as over every other host, from the page's side of preload and main.
for (const { name, run } of CASES) {
  test(`Electron ${name}`, async ({ electron, app, folder }) => {
    await answerPathQuestion(electron, true);
    const listeners = new Set<(event: ServiceEvent) => void>();
    await app.exposeFunction('tellSuite', (event: ServiceEvent) => listeners.forEach((hear) => hear(event)));
    await app.evaluate(() => window.effektspor?.onEvent(Reflect.get(window, 'tellSuite') as never));
    const subject: Subject = {
      send: (json) => send(app, json),
      cancel: (id) => void app.evaluate((one) => window.effektspor?.cancel(one), id),
      onEvent: (listener) => void listeners.add(listener),
    };
    const own = join(folder, 'projekter');
    mkdirSync(own);
    await run(subject, own);
  });
}
