"""Have we seen it: Article -> Verdict. Pure."""
