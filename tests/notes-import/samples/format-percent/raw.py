#!/usr/bin/env python3
# -*- coding: utf-8 -*-
# %% [markdown]
# # A bakery in cells
# Run them *one by one*.

# %%
import asyncio

# %% two loaves
async def bake(bread, seconds):
    await asyncio.sleep(seconds)
    return bread

loaves = await asyncio.gather(bake("rye", 2), bake("oat", 1))
loaves

# %%
print(len(loaves), "loaves")

# %%
# !pip install bakery
