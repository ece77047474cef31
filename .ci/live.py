"""Work the live figures of the pages in Chromium as a reader would, and compare what they show with PyTorch's.

Rows are chosen, a vector is dragged, sliders are moved by keys, both ways of training run. Without scripts, the still
picture of each figure has to stand, and the figure must not.
"""
import math
import torch
from torch.utils.flop_counter import FlopCounterMode
from recohut_afm.figures import frappe_rows
from recohut_afm.layers.attention import attention_pool_reference, use_engine
from recohut_afm.layers.candidates import candidate_scores, encode_items
from recohut_afm.models.afm import AttentionalFactorizationMachine

PAGES = {'index.html': ['ring'], 'models.afm.html': ['hand', 'temperature', 'pair_scale'],
         'layers.candidates.html': ['cost'], 'figures.html': ['ring']}

def tensor(numbers): return torch.tensor(numbers, dtype=torch.float64)

def shown(figure, where=''):
    "The exact values of the numbers that a figure shows"
    return tensor([float(v) for v in figure.locator(f'{where} data').evaluate_all('os => os.map(o => o.value)')])

def gap(name, seen, wanted, eps):
    "A complaint if these differ"
    wanted = torch.as_tensor(wanted, dtype=torch.float64).flatten()
    if len(seen) != len(wanted): yield f'{name}: {len(seen)} numbers, not {len(wanted)}'
    elif (worst := (seen - wanted).abs().max()) > eps: yield f'{name}: differs by {worst:.1e} from PyTorch'

def ring(figure):
    row = frappe_rows()[3]
    figure.locator('select').select_option(label=row['title'])
    yield from gap('ring', shown(figure, '.told'), sorted(row['attention'])[:-4:-1], 1e-9)
    if figure.locator('path.pair').count() != 45: yield 'ring: not 45 lines'

def example(): return [tensor(t) for t in ([[1., .5]], [0.], [1.], [1., 1.])]    # W, b, h, p of the page

def layer_of(W, b, h, p, **settings):
    layer = AttentionalFactorizationMachine(W.shape[1], len(h), **settings).double()
    parameters = layer.attention.weight, layer.attention.bias, layer.projection.weight, layer.fc.weight
    with torch.no_grad():
        for w,value in zip(parameters, (W, b, h[None], p[None])): w.copy_(value)
    return layer

def temperature(figure):
    slider = figure.locator('input')
    slider.fill('0.4')
    slider.press('ArrowRight')
    layer, v = layer_of(*example(), temperature=2.), tensor([[[1, 2], [3, -1], [0, 1]]])
    y = layer(v).item()
    yield from gap('temperature, interaction', shown(figure, '.told'), [y, 3*y, 2], 1e-6)
    a = layer.attention_weights(v).detach()
    yield from gap('temperature, attention', shown(figure, 'td:nth-child(3)'), a, 1e-6)
    slider.fill('0')
    yield from gap('temperature, FM', shown(figure, '.told'), [2/3, 2, 2], 1e-6)

def pairs_of(v, W, b, h, p):
    "Products, scores, attention and worth of the pairs of three vectors, and the interaction"
    x = v[[0, 0, 1]] * v[[1, 2, 2]]
    s = (x @ W.T + b).relu() @ h
    a = s.softmax(0)
    return x, s, a, x @ p, a @ (x @ p)

def compare(figure, v, target, name):
    "The table, the sentence and the arrows of the example by hand"
    v.requires_grad_()
    x, s, a, t, y = pairs_of(v, *example())
    loss = (y - target)**2
    g, up = torch.autograd.grad(loss, v, retain_graph=True)[0], torch.autograd.grad(y, s, retain_graph=True)[0]
    table = torch.cat([x, torch.stack([s, a, t, up], 1)], 1).detach()
    yield from gap(f'{name}, table', shown(figure, 'table'), table, 1e-6)
    yield from gap(f'{name}, loss', shown(figure, '.told'), [y.item(), loss.item()], 1e-6)
    ends = figure.locator('line.slope').evaluate_all(
        "os => os.flatMap(o => [o.x1.baseVal.value - o.x2.baseVal.value, o.y2.baseVal.value - o.y1.baseVal.value])")
    yield from gap(f'{name}, gradient', tensor(ends)/40, g/g.norm(dim=1).max(), 1e-5)    # SVG keeps single precision

def vectors(figure):
    typed = figure.locator('input[type=number]').evaluate_all('os => os.map(o => o.value)')
    return tensor([float(v) for v in typed]).view(3, 2)

def drag(figure, which, to):
    "Move a vector by the mouse, to a place between -4 and 4"
    figure.scroll_into_view_if_needed()
    mouse, box = figure.page.mouse, figure.locator('svg.plane').bounding_box()
    handle = figure.locator('circle.handle').nth(which).bounding_box()
    mouse.move(handle['x'] + handle['width']/2, handle['y'] + handle['height']/2)
    mouse.down()
    mouse.move(box['x'] + (4 + to[0])/8*box['width'], box['y'] + (4 - to[1])/8*box['height'], steps=3)
    mouse.up()

def trained(v, target, all_of_it):
    "The loss after forty steps, and the vectors"
    W, b, h, p = example()
    learned = [v.clone(), W, b, h] if all_of_it else [torch.zeros(3, dtype=torch.float64)]
    for o in learned: o.requires_grad_()
    step = torch.optim.Adam(learned, lr=.05) if all_of_it else torch.optim.SGD(learned, lr=.5)
    worth = pairs_of(v, *example())[3].detach()
    for n in range(41):
        y = pairs_of(*learned, p)[4] if all_of_it else learned[0].softmax(0) @ worth
        if n == 40: return ((y - target)**2).item(), learned[0].detach()
        step.zero_grad()
        ((y - target)**2).backward()
        step.step()

def hand(figure):
    yield from compare(figure, vectors(figure), 1.8, 'by hand')
    drag(figure, 2, (-1.5, .8))
    number, target = figure.locator('input[type=number]').first, figure.locator('input[type=range]')
    number.press('ArrowUp')
    target.press('ArrowRight')
    v = vectors(figure)
    yield from gap('dragged and typed', v.flatten(), [1.1, 2, 3, -1, -1.5, .8], 1e-9)
    yield from compare(figure, v.clone(), 1.9, 'dragged')
    for way in (0, 1):
        figure.locator('select').select_option(str(way))
        figure.get_by_text('Train forty steps').click()
        loss, learned = trained(v.detach(), 1.9, way)
        yield from gap(f'trained, way {way}', shown(figure, '.told')[1:], [loss], 1e-4)
        if way == 0: yield from gap('trained scores', shown(figure, 'td:nth-child(3)'), learned, 1e-6)
        else: yield from gap('trained vectors', vectors(figure).flatten(), learned, 1e-3)    # three decimals are shown
    figure.get_by_text('Back to the start').click()
    yield from compare(figure, tensor([[1, 2], [3, -1], [0, 1]]), 1.8, 'back')

def normals(seed):
    "The page's random numbers: mulberry32, then Box and Muller"
    def uniform():
        nonlocal seed
        seed = (seed + 0x6D2B79F5) % 2**32
        t = (seed ^ seed >> 15) * (1 | seed) % 2**32
        t = ((t + (t ^ t >> 7) * (61 | t)) ^ t) % 2**32
        return (t ^ t >> 14)/2**32
    while True: yield math.sqrt(-2*math.log(1 - uniform())) * math.cos(2*math.pi*uniform())

def pair_scale(figure, K=16, A=8, rows=64, F=23):
    figure.get_by_text('Other random numbers').click()
    figure.locator('input').fill(str(F))
    draw = normals(2)
    some = lambda *size: tensor([next(draw) for _ in range(math.prod(size))]).view(size)
    std = math.sqrt(2/(A + K))
    args = some(A, K)*std, some(A)*std, some(A), torch.ones(K).double()
    e = some(rows, 39, K)[:,:F] * .1
    i, j = torch.triu_indices(F, F, offset=1)
    fm = (e[:,i] * e[:,j]).sum((1, 2)).std()
    shares = [(layer_of(*args, pair_scale=scale)(e).std()/fm).item() for scale in (False, True)]
    yield from gap('pair_scale', shown(figure, '.told'), shares, 1e-6)

MV = {torch.ops.aten.mv: lambda matrix, vector, **_: 2*matrix[0]*matrix[1]}    # which the counter does not know

def counted(f):
    "Multiplications within the matrix products of `f`"
    with use_engine('pytorch'), FlopCounterMode(display=False, custom_mapping=MV) as counter: f()
    return counter.get_total_flops()//2

def cost(figure, N=200, F=7, Fi=3, K=16):
    for slider,value in enumerate((math.log10(N), F, Fi)): figure.locator('input').nth(slider).fill(f'{value:.1f}')
    figure.locator('select').select_option(label=str(K))
    c, d, *network = torch.rand(1, F-Fi, K), torch.rand(N, Fi, K), torch.rand(K, K), torch.rand(K), torch.rand(K)
    p, items = torch.rand(K), encode_items(d, *network, torch.rand(K))
    every = torch.cat([c.expand(N, -1, -1), d], 1)
    rows, scores, encoding = map(counted, (lambda: attention_pool_reference(every, *network) @ p,
                                           lambda: candidate_scores(c, items, *network, p),
                                           lambda: encode_items(d, *network, p)))
    by_rows, cross, context, ahead = shown(figure, 'table')
    yield from gap('cost', torch.stack([by_rows, cross + context, ahead]), [rows, scores, encoding], 0)
    yield from gap('cost, times', shown(figure, '.told'), [rows/scores], 1e-6)

WORK = dict(ring=ring, hand=hand, temperature=temperature, pair_scale=pair_scale, cost=cost)

def faults(
    opened, # a page of a fresh context with these settings
    site, # address that pages are under
    docs, # the folder that they lie in
):
    "Complaints about the live figures"
    page, quiet, local = opened(reduced_motion='reduce'), opened(java_script_enabled=False), opened(offline=True)
    for name,kinds in PAGES.items():
        page.goto(site + name, wait_until='load')
        quiet.goto(site + name, wait_until='load')
        local.goto(f'file://{docs/name}', wait_until='load')
        found = page.locator('figure.live[data-started]').evaluate_all('os => os.map(o => o.dataset.kind)')
        if sorted(found) != sorted(kinds): yield f'{name}: live figures {found}, not {kinds}'
        if local.locator('figure.live svg').count() < len(kinds): yield f'{name}: not live as a file'
        for kind in kinds:
            figure = page.locator(f'figure.live[data-kind={kind}]')
            if name != 'figures.html': yield from (f'{name}: {o}' for o in WORK[kind](figure))
            still = f"img[alt^={figure.get_attribute('data-instead')!r}]"
            if page.locator(still).count(): yield f'{name}: the still picture of {kind} stands beside the live one'
            if not quiet.locator(still).is_visible(): yield f'{name}: no still picture of {kind} without scripts'
            if quiet.locator(f'figure.live[data-kind={kind}]').is_visible(): yield f'{name}: {kind} without scripts'
