"""What the sub-commands of `jiaohao` do that look at a hall or ask its hub."""
