@echo off
tools\rh.exe /d=Kiosks /f=db /s=(local) /env=LOCAL /silent
