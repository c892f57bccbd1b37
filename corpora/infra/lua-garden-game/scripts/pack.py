import zipfile

with zipfile.ZipFile("garden.love", "w") as archive:
    archive.write("main.lua")
