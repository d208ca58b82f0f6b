import { expect, test } from '@playwright/test';

// The browser of these tests is a bare one from npm: it must draw text, or pictures of the app prove nothing.
test('the test browser runs and has a font', async ({ page }) => {
  await page.setContent('<p id="a" style="display:inline-block">Jobformidlerforløb æøå</p>');
  const box = await page.locator('#a').boundingBox();
  expect(box?.width).toBeGreaterThan(80);
  expect((await page.screenshot()).byteLength).toBeGreaterThan(1000);
});
