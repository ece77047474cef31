"""Open every page of `_docs/` in Chromium as a reader without a network would: wide, light and dark, and on a phone.

Pages are answered from the folder at the site's own address; any other request fails. Complaints end the run: console
errors, requests that failed or went elsewhere, links and anchors that lead nowhere, formulas and links left as text,
names of the library without a link, titles that do not name their module, a public name that the page of all names
lacks, pictures without a description, what sticks out of the page, a heavy home page, a search that finds nothing,
folds that a link or a key does not open, live figures that do not show what PyTorch computes, and on a few pages
whatever axe-core calls a serious barrier for readers who cannot see well or use no mouse.
`--screenshots DIR` keeps a picture of each page.
"""
import argparse
import mimetypes
import os
import shutil
import sys
from functools import partial
from importlib import import_module
from pathlib import Path
from urllib.parse import unquote, urldefrag
from live import faults as live_faults
from nbdev.config import get_config
from nbdev.doclinks import NbdevLookup
from npm import npm
from playwright.sync_api import sync_playwright

CFG   = get_config()
SYMS  = import_module(f'{CFG.lib_name}._modidx').d['syms']    # by module
DOCS  = CFG.config_path/'_docs'
SITE  = f'{CFG.doc_host}{CFG.doc_baseurl}/'
VIEWS = {'light': dict(color_scheme='light', viewport=dict(width=1440, height=900)),
         'dark':  dict(color_scheme='dark',  viewport=dict(width=1440, height=900)),
         'phone': dict(color_scheme='light', viewport=dict(width=390, height=844), has_touch=True)}
QUIET = '--disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split()
WORDS = 'AFMv2', 'negative sampling', 'RMSE'    # what a reader may search for
ASKED = ('early stopping', 'class imbalance', 'sample weights', 'feature importance', 'explain a prediction',
         'predict probability', 'cold start', 'unknown user', 'missing values', 'save model', 'hyperparameters', 'gpu',
         'large data', 'recommend items')    # answered first by the page of questions
AXE   = ('index.html', 'questions.html', 'when.html', 'models.afm.html', 'tutorials/movielens.html',
         'layers.attention.html', 'layers.candidates.html', 'benchmarks/speed.html', 'figures.html')
FOLDED = ('models.afm.html#afmv2.start_at', 'models.afm.html#against-loops-that-cannot-be-wrong',
          'models.afm.html#one-pair-cannot-learn', 'benchmarks/speed.html#with-attention-that-sees-the-whole-row')
FOLDS = "open => document.querySelectorAll('details').forEach(o => o.open = open)"
SHUT  = '''id => [...document.querySelectorAll('details.fold:not([open])')].some(
  o => o.parentElement.id === id || o.contains(document.getElementById(id)))'''
HEAVY = 500_000    # bytes of the home page, fonts aside
LOOK  = """() => {
  const main = document.querySelector('main'), prose = main.cloneNode(true)
  const right = o => o.getBoundingClientRect().right, edge = Math.min(innerWidth, right(main)) + 1
  const clipped = o => /auto|scroll|hidden/.test(getComputedStyle(o).overflowX)
  const scrolls = o => o !== main && (clipped(o) || scrolls(o.parentElement))
  prose.querySelectorAll('pre, code, script, .katex').forEach(o => o.remove())
  return {
    ids:     [...document.querySelectorAll('[id]')].map(o => o.id),
    links:   [...document.links].map(o => o.href),
    names:   [...main.querySelectorAll('section :is(p, li, td) code')].filter(o => !o.closest('a, pre'))
             .map(o => o.textContent),
    unread:  (prose.textContent.match(/\\$[^$\\n]+\\$|\\\\[(\\[]|\\\\(frac|sum|hat)\\b|.{0,30}\\]\\(/) || [])[0]
             || document.querySelector('.katex-error')?.textContent,
    noTitle: !document.title || !document.querySelector('meta[name=description]')?.content,
    noAlt:   [...document.images].filter(o => !o.alt.trim()).map(o => o.src.slice(0, 80)),
    broken:  [...document.images].filter(o => !o.naturalWidth).map(o => o.src.slice(0, 80)),
    tooWide: [...main.querySelectorAll('*')].filter(o => right(o) > edge && !scrolls(o))
             .map(o => o.outerHTML.slice(0, 80)),
    sideways: document.documentElement.scrollWidth > innerWidth,
  }}"""

FAULTS = 'unread', 'noTitle', 'noAlt', 'broken', 'tooWide', 'sideways'    # of those

def file_of(url):
    "The file under `_docs/` behind an address of the site"
    path = DOCS/unquote(urldefrag(url)[0].split('?')[0].removeprefix(SITE))
    return path/'index.html' if path.is_dir() else path

def answer(route):
    path = file_of(route.request.url)
    if not route.request.url.startswith(SITE) or not path.is_file(): return route.abort()
    route.fulfill(body=path.read_bytes(), content_type=mimetypes.guess_type(path)[0] or 'application/octet-stream')

def launched(playwright):
    "Chromium, wherever it is"
    path = os.environ.get('CHROMIUM') or shutil.which('chromium') or shutil.which('google-chrome')
    if not path: sys.exit('No Chromium: `sudo apt-get install chromium`, or name another by CHROMIUM=/path/to/it')
    return playwright.chromium.launch(executable_path=path, args=['--no-sandbox', *QUIET])

def opened(browser, **settings):
    "A page of a browser that has nothing but the site"
    context = browser.new_context(**settings)
    context.route(lambda url: not url.startswith('file:'), answer)
    return context.new_page()

def visit(page, path, shots, lookup=NbdevLookup()):
    "Complaints about one page, its anchors, its links and the files that it asked for"
    faults, asked, name = [], set(), str(path.relative_to(DOCS))
    hear = {'console': lambda m: m.type == 'error' and faults.append(f'console: {m.text}'),
            'pageerror': lambda e: faults.append(f'error: {e}'),
            'request': lambda r: asked.add(r.url),
            # aborted: the page was left before an icon had come
            'requestfailed': lambda r: r.failure == 'net::ERR_ABORTED' or faults.append(f'request: {r.url}')}
    for event,f in hear.items(): page.on(event, f)
    page.goto(SITE + name, wait_until='load')
    page.evaluate('document.fonts.ready')
    page.evaluate(FOLDS, True)    # what is folded is looked at, too
    seen = page.evaluate(LOOK)
    faults += [f'{what}: {seen[what]}' for what in FAULTS if seen[what]]
    faults += [f'no link: `{o}`' for o in dict.fromkeys(seen['names']) if lookup.doc(o.split('(')[0])]
    module = '.'.join(path.relative_to(DOCS).with_suffix('').parts)
    if f'{CFG.lib_name}.{module}' in SYMS and module not in page.title(): faults.append('no module in its title')
    if name in AXE: faults += barriers(page)
    page.evaluate(FOLDS, False)
    if shots: page.screenshot(path=shots, full_page=True)
    for event,f in hear.items(): page.remove_listener(event, f)
    return faults, set(seen['ids']), seen['links'], {u for u in asked if u.startswith(SITE)}

def barriers(page):
    "What axe-core calls serious or critical"
    page.evaluate((npm('axe-core@4.14.1')/'axe.min.js').read_text())
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")['violations']
    grave = [o for o in found if o['impact'] in ('serious', 'critical')]
    return [f"{o['id']}: {o['help']}: {[n['html'][:80] for n in o['nodes'][:3]]}" for o in grave]

def dead_links(pages):
    "Links from `pages` (file: (ids, links, …)) to files or anchors of the site that are not there"
    for path,(_,links,_) in pages.items():
        for link in sorted(set(links)):
            target,anchor = file_of(link),unquote(urldefrag(link)[1])
            if not link.startswith(SITE): continue
            lost = not target.is_file() or anchor and target in pages and anchor not in pages[target][0]
            if lost: yield f'{path.relative_to(DOCS)}: dead link {link}'

def too_heavy(asked):
    "Does a page that asks for these files weigh too much?"
    bytes_ = sum(file_of(u).stat().st_size for u in asked if file_of(u).suffix not in ('.woff', '.woff2'))
    print(f'the home page weighs {bytes_/1000:.0f} KB')
    if bytes_ > HEAVY: yield f'index.html: {bytes_} bytes are more than {HEAVY}'

def not_found(page, words=WORDS):
    "Words that the search box does not lead to, and whether a key opens it and another skips to the text"
    for word in words:
        page.goto(SITE)
        page.keyboard.press('/')
        page.keyboard.type(word)
        page.locator('.smalldocs-search-results.show > *').first.wait_for(timeout=5000)
        hits = page.locator('.smalldocs-search-results.show a').all_text_contents()
        if not any(word.lower() in o.lower() for o in hits): yield f'search does not find {word!r}'
    for question in ASKED:
        page.goto(SITE)
        page.keyboard.press('/')
        page.keyboard.type(question)
        page.locator('.smalldocs-search-results.show > *').first.wait_for(timeout=5000)
        page.wait_for_timeout(300)    # the results of the last letter
        first = page.locator('.smalldocs-search-results.show a').first.get_attribute('href')
        wanted = f"questions.html#{question.replace(' ', '-')}"
        if not first.endswith(wanted): yield f'search for {question!r} leads first to {first}, not to {wanted}'
    page.goto(SITE)
    page.keyboard.press('Tab')
    focused = page.evaluate('document.activeElement.className')
    if focused != 'skip-link': yield 'the first Tab does not lead to the link to the text'

def stuck(page, links=FOLDED):
    "Links into folds that do not open them, from elsewhere and from the same page; and folds that a key does not open"
    for link in links:
        name,anchor = link.split('#')
        page.goto(SITE + name, wait_until='load')
        if not page.evaluate(SHUT, anchor): yield f'{link}: is not folded'
        for way in (link, 'index.html', link):    # on the same page; then from another
            page.goto(SITE + way, wait_until='load')
            if way != link: continue
            page.wait_for_timeout(1000)    # scrolling takes its time
            top = page.evaluate('id => document.getElementById(id).getBoundingClientRect().top', anchor)
            if page.evaluate(SHUT, anchor): yield f'{link}: the link does not open it'
            if not 0 <= top <= 844: yield f'{link}: the link leads {top:.0f} pixels past it'
    for key in ('Enter', 'Space'):
        page.goto(SITE + links[0].split('#')[0], wait_until='load')
        page.locator('details.fold > summary').first.press(key)
        if not page.locator('details.fold').first.evaluate('o => o.open'): yield f'{key} does not open a fold'

def unlisted(names):
    "Public names without a link on the page of all names, whose links these are"
    for module in SYMS:
        page = SITE + module.removeprefix(CFG.lib_name + '.') + '.html'
        for name in import_module(module).__all__:
            if not {page, f'{page}#{name.lower()}'} & {*names}: yield f'names.html: no link to {module}.{name}'

def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--screenshots', type=Path, help='folder for a PNG of every page and view')
    shots = parser.parse_args().screenshots
    faults, files = [], sorted(DOCS.rglob('*.html')) or sys.exit(f'{DOCS.name}/ is empty: `make site` fills it')
    with sync_playwright() as p:
        browser = launched(p)
        for view,settings in VIEWS.items():
            page, pages = opened(browser, **settings), {}
            for path in files:
                shot = shots and shots/f"{path.relative_to(DOCS).with_suffix('')}-{view}.png"
                found,*pages[path] = visit(page, path, shot)
                faults += [f'{path.relative_to(DOCS)} ({view}): {o}' for o in found]
            if view != 'phone': faults += not_found(page)
            faults += stuck(page)
        faults += live_faults(partial(opened, browser), SITE, DOCS)
        faults += dead_links(pages)
        faults += unlisted(pages[DOCS/'names.html'][1])
        faults += too_heavy(pages[DOCS/'index.html'][2])
        browser.close()
    print(f'{len(files)} pages in {len(VIEWS)} views, {len(faults)} complaints')
    if faults: sys.exit('\n'.join(faults))

if __name__ == '__main__': main()
