@echo off
rem The tools over metrics.binproto files, for Windows; as metricsbuild for a shell.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "%~dp0..\cli\metrics-build-cli.jar" %*
exit /b %ERRORLEVEL%
