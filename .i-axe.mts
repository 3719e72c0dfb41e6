import chromiumPackage from '/work/main/node_modules/@sparticuz/chromium/build/esm/index.js';
import { chromium } from '/work/main/node_modules/playwright-core/index.mjs';
import axe from '/work/main/node_modules/@axe-core/playwright/dist/index.js';
const AxeBuilder = (axe as any).default ?? axe;
const browser = await chromium.launch({ executablePath: await chromiumPackage.executablePath(), args: ['--no-sandbox','--no-zygote','--in-process-gpu','--use-gl=angle','--use-angle=swiftshader','--enable-unsafe-swiftshader','--disable-dev-shm-usage'], headless: true });
for (const [lang, theme] of [['zh','light'],['en','dark']])
for (const path of ['/leaders?','/leader/gaoke-group?','/needs?','/targets?','/targets?regions=Region:120000&topic=a-600787~logistics~warehouse&','/enterprise/a-300708?','/enterprise/gaoke-group?']) {
const ctx = await browser.newContext({ viewport: { width: 1366, height: 768 } }); const page = await ctx.newPage();
page.on('pageerror', (e) => console.log('pageerror', String(e).slice(0, 300)));
page.on('console', (m) => { if (['error','warning'].includes(m.type())) console.log(m.text().slice(0,300)); });
await page.goto(`http://127.0.0.1:5199${path}lang=${lang}&theme=${theme}`); await page.waitForTimeout(4500);
const { violations } = await new AxeBuilder({ page }).analyze();
const [w, r] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
console.log(path, lang, w > r ? 'WIDE' : '', violations.map((v: any) => `${v.impact} ${v.id} ${v.nodes.length}: ${v.nodes.slice(0,2).map((n: any) => n.html.slice(0,160)+' | '+n.failureSummary?.slice(0,200)).join(' ## ')}`).join('\n   '));
await ctx.close();
}
await browser.close();
