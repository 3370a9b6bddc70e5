// Cases kept on the device, and two cases side by side, on the built site in a real browser.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { DAY, ELSEWHERE, LATER, LINE, live, press, RETIRES, stored, turn } from './saved.mjs';
import { change, open, visit } from './site.mjs';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

let site;
before(async () => { site = await open(); });
after(async () => { await site.close(); });

const shelf = (...cases) => JSON.stringify({ product: 'yibao', format: 1, cases: cases.map(([name, question, line]) => ({ name, question, line, saved: '2026-02-19' })) });

/** Puts text into the storage before the page looks, and goes there. */
async function withStore(text, options = DAY) {
  const visited = await visit(site, 'saved/', options);
  await visited.page.evaluate((kept) => localStorage.setItem('yibao.cases', kept), text);
  await visited.page.reload();
  await live(visited.page);
  return visited;
}

/** Answers the transfer and goes to what is saved, by the link beneath the answer. */
async function answered(options = DAY) {
  const visited = await visit(site, `transfer/#${LINE}`, options);
  const { page } = visited;
  await page.locator('.lead').waitFor();
  const lead = await page.locator('.lead').innerText();
  await page.locator('.take-away summary').click();
  await page.getByRole('link', { name: '存下来，下次再看' }).click();
  await page.waitForURL(/\/saved\/$/);
  await live(page);
  return { ...visited, lead };
}

async function saveAs(page, name) {
  await page.locator('.save').first().getByText(name, { exact: true }).click();
  await press(page, '存起来');
  await page.getByText(`存好了：${name}`).waitFor();
}

const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('what the device keeps', () => {
  test('nothing, unless it is allowed', async () => {
    const { page, seen, leave } = await answered();
    assert.equal(await page.getByRole('switch').isChecked(), false);
    assert.ok(await page.getByText('要存下来，先打开上面的开关').isVisible());
    assert.deepEqual(await page.evaluate(() => Object.keys({ ...localStorage })), []);
    assert.deepEqual(seen.errors, []);
    await leave();
  });

  test('a case, which is there after loading again and in another tab, opens with its answer, and can be renamed and deleted', async () => {
    const { page, seen, lead, leave } = await answered();
    await turn(page);
    await page.getByText('打开了。现在可以存了。').waitFor();
    await press(page, '存起来');
    await page.getByText('请选是谁的').waitFor();
    await saveAs(page, '妈妈');
    assert.deepEqual(JSON.parse(await stored(page)), { product: 'yibao', format: 1, cases: [{ name: '妈妈', question: 'transfer', line: LINE, saved: '2026-02-20' }] });
    await page.reload();
    await live(page);
    const card = page.locator('article.case').filter({ hasText: '妈妈' });
    assert.ok((await card.innerText()).includes(lead), await card.innerText());
    assert.match(await card.innerText(), /存于 2026年2月20日/);

    // In another tab, whose forms are empty; and over what such a tab has typed meanwhile.
    const other = await page.context().newPage();
    await other.clock.setFixedTime(new Date('2026-02-20T04:00:00Z'));
    await other.goto(`${site.address}transfer/#${LATER}`);
    await other.locator('.lead').waitFor();
    await other.goto(`${site.address}saved/`);
    await live(other);
    await other.getByRole('link', { name: '打开：妈妈' }).click();
    await other.waitForURL(/transfer/);
    await live(other);
    await other.locator('.lead').waitFor();
    assert.equal(await other.locator('.lead').innerText(), lead);
    // What is changed then is not lost by loading again.
    await change(other);
    await other.locator('[id="acceptedOn-day"]').fill('12');
    await other.reload();
    await live(other);
    assert.equal(await other.locator('[id="acceptedOn-day"]').inputValue(), '12');
    assert.notEqual(await other.locator('.lead').innerText(), lead);
    await other.close();

    await page.getByRole('button', { name: '改称呼：妈妈' }).click();
    const field = page.getByLabel('怎么称呼');
    assert.equal(await field.evaluate((one) => document.activeElement === one), true, 'the field has the focus');
    await field.fill('13800138000');
    await press(page, '改好了');
    await page.getByText('好像有证件号或电话').waitFor();
    await field.fill('岳母');
    await field.press('Enter');
    await page.getByText('改成了：岳母').waitFor();
    assert.equal(JSON.parse(await stored(page)).cases[0].name, '岳母');

    await page.getByRole('button', { name: '删除：岳母' }).click();
    await page.getByText('删除了：岳母').waitFor();
    assert.equal(JSON.parse(await stored(page)).cases.length, 0);
    await press(page, '撤销');
    await page.getByText('恢复了').waitFor();
    assert.equal(JSON.parse(await stored(page)).cases[0].name, '岳母');
    // What another window saved meanwhile is not undone with it.
    await page.getByRole('button', { name: '删除：岳母' }).click();
    await page.getByText('删除了：岳母').waitFor();
    const elsewhere = (await stored(page)).replace('"cases":[]', `"cases":[{"name":"爸爸","question":"transfer","line":"${LINE}","saved":"2026-02-20"}]`);
    await page.evaluate((text) => localStorage.setItem('yibao.cases', text), elsewhere);
    await press(page, '撤销');
    await page.getByText('另一个窗口后来又改过').waitFor();
    assert.deepEqual(JSON.parse(await stored(page)).cases.map(({ name }) => name), ['爸爸']);
    await press(page, '全部清除');
    await page.getByText('全部清除了').waitFor();
    assert.equal(JSON.parse(await stored(page)).cases.length, 0);
    await turn(page);
    await page.getByText('关掉了，存的都删除了').waitFor();
    assert.equal(await stored(page), null);
    assert.deepEqual(seen.errors, []);
    await leave();
  });

  test('the way to it stands first on the home page, on a device that keeps something', async () => {
    const { page, leave } = await withStore(shelf(['我', 'transfer', LINE]));
    const way = page.locator('.to-saved:visible');
    await page.goto(new URL('..', page.url()).href);
    assert.equal(await way.count(), 1);
    assert.ok(await way.evaluate((way) => way.getBoundingClientRect().bottom < document.querySelector('.cards').getBoundingClientRect().top));
    await page.evaluate((empty) => localStorage.setItem('yibao.cases', empty), shelf());
    await page.reload();
    assert.equal(await way.count(), 1);
    assert.ok(await way.evaluate((way) => way.getBoundingClientRect().top > document.querySelector('.cards').getBoundingClientRect().bottom));
    await leave();
  });

  test('never one in place of another unasked', async () => {
    const { page, leave } = await withStore(shelf(['妈妈', 'transfer', LATER]));
    await page.goto(`${site.address}transfer/#${LINE}`);
    await page.locator('.lead').waitFor();
    await page.goto(`${site.address}saved/`);
    await live(page);
    await page.locator('.save').getByText('妈妈', { exact: true }).click();
    await page.getByText('已经存过一份“妈妈”').waitFor();
    assert.equal(await page.getByRole('button', { name: '存起来' }).count(), 0);
    await press(page, '两份都留');
    await page.getByText('存好了：妈妈 2').waitFor();
    assert.deepEqual(JSON.parse(await stored(page)).cases.map(({ name, line }) => [name, line]), [['妈妈 2', LINE], ['妈妈', LATER]]);
    await leave();
  });

  test('a full or closed storage is said beside the control, and nothing is lost', async () => {
    const { page, seen, leave } = await withStore(shelf(['妈妈', 'transfer', LATER]));
    await page.goto(`${site.address}transfer/#${LINE}`);
    await page.locator('.lead').waitFor();
    await page.goto(`${site.address}saved/`);
    await live(page);
    await page.evaluate(() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; });
    await page.locator('.save').getByText('爸爸', { exact: true }).click();
    await press(page, '存起来');
    await page.getByText('没有存上').waitFor();
    assert.ok(await page.locator('.save').isVisible(), 'what was to be saved is still there');
    assert.equal(await stored(page), shelf(['妈妈', 'transfer', LATER]));
    // A web view that drops what it is given without a word.
    await page.evaluate(() => { Storage.prototype.setItem = () => {}; });
    await page.getByRole('button', { name: '删除：妈妈' }).click();
    await page.locator('.said-here').getByText('没有存上').waitFor();
    assert.ok(await page.locator('article.case').filter({ hasText: '妈妈' }).first().isVisible());
    assert.deepEqual(seen.errors, []);
    await leave();
  });

  test('where the browser keeps nothing at all, that is said', async () => {
    const context = await site.browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });
    });
    await page.goto(`${site.address}saved/`);
    await live(page);
    await page.getByText('这个浏览器现在不让网页存东西').waitFor();
    assert.equal(await page.getByRole('switch').count(), 0);
    assert.deepEqual(errors, []);
    await context.close();
  });

  for (const [what, text, said] of [
    ['damaged', '{"product":"yibao","format":1,"cases":[{"na', '内容坏了'],
    ['of another shape', '{"product":"yibao","format":1,"cases":[{"name":"a"}]}', '内容坏了'],
    ['older', '{"product":"yibao","format":0}', '很早的版本'],
    ['newer', '{"product":"yibao","format":2,"drawers":[]}', '更新的版本写的'],
  ]) {
    test(`what is ${what} is left alone and said, and can be cleared`, async () => {
      const { page, seen, leave } = await withStore(text);
      await page.getByText(said).waitFor();
      assert.equal(await page.getByRole('switch').count(), 0);
      assert.equal(await stored(page), text);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await press(page, '复制原文');
      await page.getByText('复制好了').waitFor();
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), text);
      await press(page, '全部清除');
      await page.getByRole('switch').waitFor();
      assert.equal(await stored(page), null);
      await press(page, '撤销');
      await page.getByText(said).waitFor();
      assert.equal(await stored(page), text);
      assert.deepEqual(seen.errors, []);
      await leave();
    });
  }

  test('a case of a question or a line not known here stays', async () => {
    const { page, leave } = await withStore(shelf(['甲', 'maternity', 'v=1&a=b'], ['乙', 'transfer', 'v=7&from=1'], ['丙', 'transfer', LINE]));
    assert.equal(await page.getByText('更新的版本存的').count(), 2);
    await page.getByRole('button', { name: '删除：丙' }).click();
    await page.getByText('删除了：丙').waitFor();
    assert.deepEqual(JSON.parse(await stored(page)).cases.map(({ name }) => name), ['甲', '乙']);
    await leave();
  });
});

describe('two cases side by side', () => {
  test('differing lines are marked by a word, the same ones are said once', async () => {
    const { page, leave } = await withStore(shelf(['我自己', 'transfer', LINE], ['妈妈', 'transfer', LATER], ['爸爸', 'retirement', RETIRES]));
    assert.equal(await page.getByLabel('选来比较：爸爸').count(), 0, 'there is nothing to compare it with');
    await page.evaluate((text) => localStorage.setItem('yibao.cases', text), shelf(['我自己', 'transfer', LINE], ['妈妈', 'transfer', LATER], ['爸爸', 'retirement', RETIRES], ['爷爷', 'retirement', RETIRES.replace('1976', '1975')]));
    await page.reload();
    await live(page);
    const tick = (name) => page.getByLabel(`选来比较：${name}`).click();
    const beside = page.locator('.beside');
    await tick('我自己');
    await beside.getByText('再选 1 份').waitFor();
    await tick('爸爸');
    await beside.getByText('不是同一件事').waitFor();
    await tick('妈妈');
    await beside.getByText('选了 3 份').waitFor();
    await tick('爸爸');
    const differing = beside.locator('tr.differs');
    await differing.first().waitFor();
    assert.match(await differing.first().innerText(), /答案\s*不一样/);
    assert.match(await differing.first().innerText(), /2026年3月6日/);
    for (const row of await differing.all()) assert.match(await row.innerText(), /不一样/);
    assert.match(await beside.innerText(), /先做什么/);
    const [left, right] = await beside.locator('tbody tr').first().locator('td').allInnerTexts();
    assert.notEqual(left, right);
    await leave();
  });

  test('what is the same in both is said once', async () => {
    const { page, leave } = await withStore(shelf(['我自己', 'transfer', LINE], ['妈妈', 'transfer', ELSEWHERE]));
    for (const name of ['我自己', '妈妈']) await page.getByLabel(`选来比较：${name}`).click();
    await page.locator('.beside').getByText(/两份一样的（\d+ 项）/).waitFor();
    assert.equal(await page.locator('.beside').getByText('受理日期', { exact: true }).count(), 1);
    assert.match(await page.locator('.beside .rows').innerText(), /受理日期\s*2026年2月9日/);
    await leave();
  });

  test('a case that is kept against the form just filled in', async () => {
    const { page, leave } = await withStore(shelf(['妈妈', 'transfer', LATER]));
    await page.goto(`${site.address}transfer/#${LINE}`);
    await page.locator('.lead').waitFor();
    await page.locator('.take-away summary').click();
    await page.getByRole('link', { name: '存下来，下次再看' }).click();
    await page.waitForURL(/saved/);
    await live(page);
    await page.getByLabel('选来比较：妈妈').click();
    await page.getByLabel('选来比较：刚才填的').click();
    await page.locator('.beside tr.differs').first().waitFor();
    await leave();
  });
});

describe('how the page looks and is reached', () => {
  const FULL = shelf(['我自己', 'transfer', LINE], ['一个很长很长很长的称呼一个很长', 'transfer', LATER], ['爸爸', 'retirement', RETIRES]);
  const fill = async (page) => {
    for (const at of [0, 1]) await page.locator('article.case').nth(at).getByRole('checkbox').click();
    await page.locator('.beside tr.differs').first().waitFor();
    await page.getByText('没有文件？').click();
    await press(page, '读出来');
    await page.locator('#read-error').waitFor();
    await page.getByRole('button', { name: '改称呼：我自己' }).click();
  };

  for (const colorScheme of ['light', 'dark']) {
    for (const elder of [false, true]) {
      test(`axe finds no fault, nothing sticks out at 320 px, text and targets are large: ${colorScheme}${elder ? ', for elders' : ''}`, async () => {
        const { page, leave } = await withStore(FULL, { ...DAY, colorScheme, width: 320, height: 640 });
        if (elder) await press(page, '长辈版', 'body');
        await fill(page);
        assert.equal(await overflow(page), 0);
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }));
        assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 120)}`), []);
        const small = await page.evaluate(([text, target]) => {
          const found = [];
          for (const one of document.querySelectorAll('main *')) {
            const own = [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
            if (own && one.getClientRects().length && parseFloat(getComputedStyle(one).fontSize) < text) found.push(`text ${one.outerHTML.slice(0, 80)}`);
          }
          for (const one of document.querySelectorAll('main button, main a.secondary, main summary, main label.option, main input[type=text], main input[type=file], main textarea')) {
            const { width, height } = one.getBoundingClientRect();
            if (height && Math.min(width, height) < target - 0.5) found.push(`${Math.round(width)}x${Math.round(height)} ${one.outerHTML.slice(0, 80)}`);
          }
          return found;
        }, elder ? [27, 60] : [18, 44]);
        assert.deepEqual(small, []);
        await leave();
      });
    }
  }

  test('by keyboard alone: allow, save, open, compare', async () => {
    const { page, leave } = await answered();
    const at = () => page.evaluate(() => {
      const one = document.activeElement;
      return one.getAttribute('aria-label') || one.id || one.value || one.textContent.trim();
    });
    const tabTo = async (name) => {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab');
        if (await at() === name) {
          const ring = await page.evaluate(() => getComputedStyle(document.activeElement.closest('.option') || document.activeElement).outlineStyle);
          assert.notEqual(ring, 'none', `${name} has no focus ring`);
          return;
        }
      }
      assert.fail(`Tab never reached ${name}`);
    };
    await tabTo('keep');
    await page.keyboard.press('Space');
    await page.getByText('打开了。现在可以存了。').waitFor();
    await tabTo('me');
    await page.keyboard.press('Space');
    await tabTo('存起来');
    await page.keyboard.press('Enter');
    await page.getByText('存好了').waitFor();
    // The button that was pressed is gone; the keyboard goes on from what was said.
    assert.equal(await page.evaluate(() => document.activeElement.id), 'said-save');
    await tabTo('打开：我自己');
    await page.keyboard.press('Enter');
    await page.waitForURL(/transfer/);
    await live(page);
    await change(page);
    await page.locator('[id="acceptedOn-day"]').fill('12');
    await page.goto(`${site.address}saved/`);
    await live(page);
    for (const name of ['刚才填的', '我自己']) {
      await tabTo(`选来比较：${name}`);
      await page.keyboard.press('Space');
    }
    await page.locator('.beside tr.differs').first().waitFor();
    await tabTo('选好了 2 份看比较');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'compare-title');
    await leave();
  });
});
