import uvicorn

from buntings_admin.endpoints import create_admin

APP = create_admin(["buntings"])

if __name__ == "__main__":
    uvicorn.run(APP, port=8080)
