"What users write, for the type checker alone: it has to find no fault in any of it, and is never run."
from pathlib import Path
import numpy as np
import pandas as pd
import torch
from recohut_afm.datasets.fields import Fields
from recohut_afm.datasets.interactions import InteractionsDataModule
from recohut_afm.datasets.movielens import ML1mDataModule
from recohut_afm.datasets.tabular import FieldsDataModule
from recohut_afm.inference.explain import explain, totals, waterfall
from recohut_afm.inference.io import export_onnx, load, save
from recohut_afm.inference.recommend import CandidateItems, recommend, similar_items
from recohut_afm.layers.contributions import Contributions
from recohut_afm.models.afm import AFM, AFMv2
from recohut_afm.models.baselines import FM
from recohut_afm.trainers.estimators import AFMClassifier, AFMRegressor
from recohut_afm.trainers.pl_trainer import learning_curve, pl_trainer


def any_fields(df: pd.DataFrame) -> pd.DataFrame:
    "A table with a target, from training to reasons"
    ds = FieldsDataModule(df, target='liked', categorical=['user', 'film'], numeric=['year'], multi=['genres'],
                          bins=dict(year=10))
    ds.prepare_data()
    fm = FM(ds.field_dims, embed_dim=32, slots=ds.slots)
    model = AFMv2(ds.field_dims, embed_dim=32, attn_size=8, dropouts=(0., .5), slots=ds.slots, lr=.02)
    model = model.init_from(fm, freeze=True)
    measures: dict[str, float] = pl_trainer(model, ds, max_epochs=8, val_epoch=1, log_dir='logs', accelerator='cpu')
    print(measures['test_auc'], learning_curve('logs/version_0'))
    save(model, 'my.safetensors', fields=ds)
    again, fields = load(Path('my.safetensors'))
    parts = explain(again, df[:1], fields)
    waterfall(parts, top=5)
    export_onnx(model, 'my.onnx', ds.fields)
    best = CandidateItems(model, ds.fields, df[['film', 'year', 'genres']]).best(dict(user=96), k=5)
    return pd.concat([totals(parts), best])

def tensors(df: pd.DataFrame) -> torch.Tensor:
    "Fields and a model by hand"
    fields = Fields.fit(df, categorical=['user', 'film'], numeric=['age'], scale=False)
    x, values = map(torch.from_numpy, fields.encode(df))
    model = AFMv2(fields.field_dims, 16, 4, slots=fields.slots)
    c: Contributions = model.contributions(x, values)
    pairs: torch.Tensor = c.attention * c.interaction
    return model.logits(x, values) - pairs.sum(1)

def users_and_items(df: pd.DataFrame) -> pd.DataFrame:
    "Ratings, from training to recommendations"
    ds = InteractionsDataModule(df, user='who', item='film', min_rating=4, split_type='latest', num_negative_samples=99)
    ds.prepare_data()
    users, items = ds.candidates('test')
    model = AFM(ds.data.num_users, ds.data.num_items, embedding_dim=32, dropout=.5, n_neg=8)
    pl_trainer(model, ds, max_epochs=10)
    scores: torch.Tensor = model(users[:, None], items)
    print(scores.shape, similar_items(model, ds, 'Alien', k=3))
    return recommend(model, ds, user=[2, 3], k=5)

def estimators(X: pd.DataFrame, y: np.ndarray) -> np.ndarray:
    "What scikit-learn's tools are given"
    classifier = AFMClassifier(embed_dim=8, max_epochs=3, random_state=0).fit(X, y > 3)
    print(classifier.predict_proba(X), classifier.decision_function(X))
    return AFMRegressor(categorical=['film']).fit(X, y).predict(X)

def movielens() -> None:
    "A data set that is downloaded"
    ds = ML1mDataModule(data_dir=Path('data'), min_rating=4, batch_size=512)
    ds.prepare_data()
    model = AFM(n_items=ds.data.num_items, n_users=ds.data.num_users, embedding_dim=20)
    pl_trainer(model, ds, max_epochs=5, model_dir='models', ckpt_path='last')
