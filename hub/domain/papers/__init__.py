"""Papers as data: what each kind tells, the templates that say how, and the joining. Pure."""
