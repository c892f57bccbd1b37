from oslo_config import cfg

CONF = cfg.CONF
CONF.register_opts([cfg.StrOpt("api_paste_config", default="/etc/locks/api-paste.ini")])
