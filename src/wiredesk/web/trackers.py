"""Which query parameters say how a reader came, and not which document is asked for.

Every table is a deny-list: a parameter that no table names stays, because it may be the article's own number.
Sources: the parameter lists that the named products publish for their own tags (Google Analytics and Ads, Meta,
Microsoft, Matomo, Adobe, AT Internet/Piano, HubSpot, Mailchimp, Marketo, Olytics, Weixin, Alibaba).
"""

# Names that begin like this belong to one measuring product whatever follows.
PREFIXES = (
    "__hs",  # HubSpot
    "_hs",  # HubSpot
    "at_custom",  # AT Internet
    "at_link",  # AT Internet
    "fb_action",  # Meta
    "fb_comment",  # Meta
    "hsa_",  # HubSpot ads
    "itm_",  # internal campaigns
    "matomo_",
    "mtm_",  # Matomo
    "oly_",  # Olytics
    "piwik_",
    "utm_",  # Google Analytics
)

# Names that mean nothing but tracking whatever the value. Lower case.
NAMES = frozenset(
    [
        "__s",
        "__tn__",
        "__twitter_impression",
        "_branch_match_id",
        "_branch_referrer",
        "_cldee",
        "_gl",
        "_ke",
        "_openstat",
        "action_object_map",
        "action_ref_map",
        "action_type_map",
        "aff_id",
        "affiliate_id",
        "amp_gsa",
        "amp_js_v",
        "at_campaign",
        "at_campaign_type",
        "at_format",
        "at_medium",
        "at_ptr_name",
        "at_variant",
        "bbc_origin",
        "bxid",
        "cmp",
        "cmpid",
        "cndid",
        "cvid",
        "dclid",
        "dgcid",
        "ds_c",
        "ds_kid",
        "echobox",
        "ef_id",
        "esrc",
        "et_cid",
        "et_rid",
        "fb_ref",
        "fb_source",
        "fbclid",
        "feature",
        "ftag",
        "gaa_at",
        "gaa_n",
        "gaa_sig",
        "gaa_ts",
        "gad_campaignid",
        "gad_source",
        "gbraid",
        "gclid",
        "gclsrc",
        "gs_lcp",
        "guccounter",
        "guce_referrer",
        "guce_referrer_sig",
        "hootpostid",
        "icid",
        "icmp",
        "igsh",
        "igshid",
        "ijn",
        "intcid",
        "intcmp",
        "isappinstalled",
        "ito",
        "li_fat_id",
        "mbid",
        "mc_cid",
        "mc_eid",
        "mibextid",
        "mkt_tok",
        "mod_ref",
        "ml_subscriber",
        "ml_subscriber_hash",
        "msclkid",
        "ncid",
        "nr_email_referer",
        "ns_campaign",
        "ns_linkname",
        "ns_mchannel",
        "ns_source",
        "ocid",
        "pk_campaign",
        "pk_content",
        "pk_cpn",
        "pk_keyword",
        "pk_kwd",
        "pk_medium",
        "pk_source",
        "rb_clickid",
        "recip_id",
        "ref",
        "ref_src",
        "ref_url",
        "referer",
        "referrer",
        "s_cid",
        "s_kwcid",
        "scid",
        "share_token",
        "shared_from",
        "smid",
        "smtyp",
        "soc_src",
        "soc_trk",
        "spm",
        "sr_share",
        "srnd",
        "sscid",
        "sthash",
        "taid",
        "traffic_source",
        "trk",
        "trkcampaign",
        "tsrc",
        "ttclid",
        "twclid",
        "uclick_id",
        "usqp",
        "vero_conv",
        "vero_id",
        "wbraid",
        "wickedid",
        "wfr",
        "wt.mc_id",
        "wt.z_author",
        "wt_mc",
        "wt_zmc",
        "xtcr",
        "xtmc",
        "xtor",
        "yclid",
        "ysclid",
    ]
)

# Names that mean tracking only when the value is a channel: `source=rss` goes, `source=afp` stays.
CHANNEL_NAMES = frozenset(
    [
        "_src",
        "channel",
        "from",
        "medium",
        "mod",
        "ns_mchannel",
        "origin",
        "partner",
        "platform",
        "rss",
        "share",
        "source",
        "src",
        "via",
    ]
)
CHANNELS = frozenset(
    [
        "app",
        "copy_link",
        "copylink",
        "copyurl",
        "email",
        "facebook",
        "fb",
        "feed",
        "feedburner",
        "feeds",
        "flipboard",
        "googlenews",
        "homepage",
        "instagram",
        "linkedin",
        "mail",
        "messenger",
        "newsletter",
        "nl",
        "partner",
        "reddit",
        "rss",
        "rss2",
        "rssfeed",
        "share",
        "sharebar",
        "singlemessage",
        "sms",
        "social",
        "telegram",
        "timeline",
        "twitter",
        "web",
        "weibo",
        "weixin",
        "whatsapp",
        "x",
    ]
)

# Ways in which a query asks for the AMP copy of the same document (name, value), lower case.
AMP_PAIRS = frozenset(
    {
        ("_amp", "1"),
        ("_amp", "true"),
        ("amp", ""),
        ("amp", "1"),
        ("amp", "true"),
        ("amp", "y"),
        ("amp", "yes"),
        ("format", "amp"),
        ("isamp", "1"),
        ("isamp", "true"),
        ("output", "amp"),
        ("outputtype", "amp"),
        ("outputtype", "amp-type"),
        ("view", "amp"),
    }
)


def is_noise(name: str, value: str) -> bool:
    """Whether the parameter ``name=value`` (percent-decoded) leaves the document the same."""
    name = name.lower()
    if name in NAMES or name.startswith(PREFIXES):
        return True
    value = value.lower()
    return (name, value) in AMP_PAIRS or (name in CHANNEL_NAMES and value in CHANNELS)
