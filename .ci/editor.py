"Ask Jedi, as Jupyter and many editors do, what it knows of methods that `@patch` adds: completion, signature, help."
import sys
import jedi
from nbdev.config import get_config

CODE = '''import pandas as pd, torch
from recohut_afm.datasets.fields import Fields
from recohut_afm.datasets.interactions import InteractionsDataModule
from recohut_afm.models.afm import AFMv2
from recohut_afm.trainers.estimators import AFMClassifier
model = AFMv2([3, 4], embed_dim=8, attn_size=4)
ds = InteractionsDataModule(pd.DataFrame())
'''
PATCHED = {
    'model.contributions': ['x', 'values'],
    'Fields.fit': ['df', 'categorical', 'numeric', 'multi', 'scale', 'bins', 'sep', 'max_len', 'pool',
                   'fields', 'drop_constant'],
    'ds.candidates': ['stage'],
}
OTHER = {    # Jedi reads the docstrings of these in the module, not in the stub
    'AFMClassifier().fit': ['X', 'y', 'sample_weight'],
    'AFMv2': ['field_dims', 'embed_dim', 'attn_size', 'dropouts', 'pair_scale', 'temperature', 'attn_l2', 'slots',
              'seed', 'pair_bias', 'row_dims', 'row_dropout', 'embed_l2', 'tables', 'kwargs'],
}

def faults(call, arguments):
    "What an editor does not get to know of a call"
    project = jedi.Project(get_config().config_path)
    def ask(text): return jedi.Script(CODE + text, project=project)
    name = call.split('.')[-1]
    if name not in [c.name for c in ask(call[:-2]).complete()]: yield 'completion does not offer it'
    for s in ask(call + '(').get_signatures()[:1] or [None]:
        found = [p.name for p in s.params] if s else None
        if found != arguments: yield f'the signature has the arguments {found}, not {arguments}'
    docs = '\n'.join(h.docstring() for h in ask(call).help())
    for a in arguments if call in PATCHED else []:
        if f'{a}: ' not in docs.partition('Args:')[2]: yield f'its help does not explain {a}'

def main():
    calls = PATCHED | OTHER
    found = [f'{call}: {fault}' for call,arguments in calls.items() for fault in faults(call, arguments)]
    print(f'{len(calls)} calls asked about, {len(found)} faults')
    if found: sys.exit('\n'.join(found))

if __name__ == '__main__': main()
