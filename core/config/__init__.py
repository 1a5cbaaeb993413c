"""Settings of a run: one frozen RunConfig, a description of each setting, and the spellings that people use."""

from core.config.run_config import ALL_WHEN_EMPTY, NOT_ON_THE_FULL_BATCH, RunConfig, keys, read_config

__all__ = ["ALL_WHEN_EMPTY", "NOT_ON_THE_FULL_BATCH", "RunConfig", "keys", "read_config"]
