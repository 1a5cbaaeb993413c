"""The settings of a run: one frozen RunConfig, what is known of each setting, and how people write them."""

from core.config.run_config import NOT_ON_THE_FULL_BATCH, RunConfig, keys, read_config

__all__ = ["NOT_ON_THE_FULL_BATCH", "RunConfig", "keys", "read_config"]
