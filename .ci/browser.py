"""Open every page of `_docs/` in Chromium as a reader without a network would, wide and light, wide and dark, and on a phone.

Pages are answered from the folder at the site's own address; any other request fails. Complaints end the run: console errors, requests
that failed or went elsewhere, links and anchors that lead nowhere, formulas and links left as text, pictures without a description, what
sticks out of the page, and a search that finds nothing. `--screenshots DIR` keeps a picture of each page.
"""
import argparse, mimetypes, os, shutil, sys
from pathlib import Path
from urllib.parse import unquote, urldefrag
from nbdev.config import get_config
from playwright.sync_api import sync_playwright

CFG   = get_config()
DOCS  = CFG.config_path/'_docs'
SITE  = f'{CFG.doc_host}{CFG.doc_baseurl}/'
VIEWS = {'light': dict(color_scheme='light', viewport=dict(width=1440, height=900)),
         'dark':  dict(color_scheme='dark',  viewport=dict(width=1440, height=900)),
         'phone': dict(color_scheme='light', viewport=dict(width=390, height=844), has_touch=True)}
QUIET = '--disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split()
LOOK  = """() => {
  const main = document.querySelector('main'), prose = main.cloneNode(true)
  const right = o => o.getBoundingClientRect().right, edge = Math.min(innerWidth, right(main)) + 1
  const scrolls = o => o !== main && (/auto|scroll|hidden/.test(getComputedStyle(o).overflowX) || scrolls(o.parentElement))
  prose.querySelectorAll('pre, code, script, .katex').forEach(o => o.remove())
  return {
    ids:     [...document.querySelectorAll('[id]')].map(o => o.id),
    links:   [...document.links].map(o => o.href),
    unread:  (prose.textContent.match(/\\$[^$\\n]+\\$|\\\\[(\\[]|\\\\(frac|sum|hat)\\b|.{0,30}\\]\\(/) || [])[0]
             || document.querySelector('.katex-error')?.textContent,
    noAlt:   [...document.images].filter(o => !o.alt.trim()).map(o => o.src.slice(0, 80)),
    broken:  [...document.images].filter(o => !o.naturalWidth).map(o => o.src.slice(0, 80)),
    tooWide: [...main.querySelectorAll('*')].filter(o => right(o) > edge && !scrolls(o)).map(o => o.outerHTML.slice(0, 80)),
  }}"""

def file_of(url):
    "The file under `_docs/` behind an address of the site"
    path = DOCS/unquote(urldefrag(url)[0].split('?')[0].removeprefix(SITE))
    return path/'index.html' if path.is_dir() else path

def answer(route):
    path = file_of(route.request.url)
    if not route.request.url.startswith(SITE) or not path.is_file(): return route.abort()
    route.fulfill(body=path.read_bytes(), content_type=mimetypes.guess_type(path)[0] or 'application/octet-stream')

def visit(page, path, shots):
    "Complaints about one page, its anchors and its links"
    faults = []
    hear = {'console': lambda m: m.type == 'error' and faults.append(f'console: {m.text}'),
            'pageerror': lambda e: faults.append(f'error: {e}'),
            'requestfailed': lambda r: faults.append(f'request: {r.url}')}
    for event,f in hear.items(): page.on(event, f)
    page.goto(SITE + str(path.relative_to(DOCS)), wait_until='load')
    page.evaluate('document.fonts.ready')
    seen = page.evaluate(LOOK)
    faults += [f'{what}: {seen[what]}' for what in ('unread', 'noAlt', 'broken', 'tooWide') if seen[what]]
    if shots: page.screenshot(path=shots, full_page=True)
    for event,f in hear.items(): page.remove_listener(event, f)
    return faults, set(seen['ids']), seen['links']

def dead_links(pages):
    "Links from `pages` (file: (ids, links)) to files or anchors of the site that are not there"
    for path,(_,links) in pages.items():
        for link in sorted(set(links)):
            target,anchor = file_of(link),unquote(urldefrag(link)[1])
            if not link.startswith(SITE): continue
            lost = not target.is_file() or anchor and target in pages and anchor not in pages[target][0]
            if lost: yield f'{path.relative_to(DOCS)}: dead link {link}'

def search(page, word):
    "Whether the search box answers"
    page.goto(SITE)
    page.locator('.smalldocs-search input').first.fill(word)
    page.locator('.smalldocs-search-results.show a').first.wait_for(timeout=5000)

def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--screenshots', type=Path, help='folder for a PNG of every page and view')
    shots = parser.parse_args().screenshots
    chromium = os.environ.get('CHROMIUM') or shutil.which('chromium') or shutil.which('google-chrome')
    if not chromium: sys.exit('No Chromium: `sudo apt-get install chromium`, or name another by CHROMIUM=/path/to/it')
    faults, files = [], sorted(DOCS.rglob('*.html')) or sys.exit(f'{DOCS.name}/ is empty: `make site` fills it')
    with sync_playwright() as p:
        browser = p.chromium.launch(executable_path=chromium, args=['--no-sandbox', *QUIET])
        for view,settings in VIEWS.items():
            context = browser.new_context(**settings)
            context.route('**/*', answer)
            page, pages = context.new_page(), {}
            for path in files:
                shot = shots and shots/f"{path.relative_to(DOCS).with_suffix('')}-{view}.png"
                found,*pages[path] = visit(page, path, shot)
                faults += [f'{path.relative_to(DOCS)} ({view}): {o}' for o in found]
            if view != 'phone': search(page, 'attention')
        faults += dead_links(pages)
        browser.close()
    print(f'{len(files)} pages in {len(VIEWS)} views, {len(faults)} complaints')
    if faults: sys.exit('\n'.join(faults))

if __name__ == '__main__': main()
