import os

import pandas as pd
from sqlalchemy import create_engine, text

engine = create_engine(os.environ.get("STATIONS", "postgresql://reader@weather.example/stations"))


def monthly(station: str) -> pd.DataFrame:
    query = text("SELECT day, mm FROM rain WHERE station = :station")
    days = pd.read_sql(query, engine, params={"station": station}, parse_dates=["day"])
    return days.resample("ME", on="day").sum()
