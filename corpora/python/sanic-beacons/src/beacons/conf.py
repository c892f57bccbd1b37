from dynaconf import Dynaconf

settings = Dynaconf(envvar_prefix="BEACON", settings_files=["settings.toml"], environments=True)
