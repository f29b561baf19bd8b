"""Boosted trees of lightgbm as the arrays of numbers that ``wiredesk.trees`` reads."""

from typing import Any

import lightgbm

DIGITS = 5  # of a threshold: more carry nothing


def flat(model: lightgbm.Booster) -> dict[str, list[float]]:
    """The arrays: node ``n`` asks whether ``features[n]`` is at most ``thresholds[n]``.

    A leaf is a number below zero, of ``values[-1 - node]``.
    """
    state: dict[str, list[float]] = {key: [] for key in ("roots", "features", "thresholds", "left", "right", "values")}

    def add(node: dict[str, Any]) -> int:
        if "leaf_value" in node:
            state["values"].append(round(node["leaf_value"], 4))
            return -len(state["values"])
        at = len(state["features"])
        for key in ("features", "thresholds", "left", "right"):
            state[key].append(0)
        state["features"][at] = node["split_feature"]
        state["thresholds"][at] = float(f"{node['threshold']:.{DIGITS}g}")
        state["left"][at], state["right"][at] = add(node["left_child"]), add(node["right_child"])
        return at

    for tree in model.dump_model()["tree_info"]:
        state["roots"].append(add(tree["tree_structure"]))
    return state
