HARBOUR_CODES = {
    "port glasgow": "PG",
    "havn to": "H2",
    "st mary's": "SM",
    "sligo lough": "SQL",
    "port askaig": "PA",
    "falcon quay": "FQ",
}
