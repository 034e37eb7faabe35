"""`jiaohao bench`: what the hub costs, as ratios measured in one run."""
