"""Studies of several runs: experiments, sweeps, reports."""
