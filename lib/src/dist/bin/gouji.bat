@echo off
rem Starts Gouji. JAVA_HOME or the path says which Java, 17 or later; GOUJI_OPTS is passed on to it, such as -Xmx4g.
rem names may hold an exclamation mark, which delayed expansion would take away
setlocal EnableExtensions DisableDelayedExpansion
set "GOUJI_JAVA=java"
if defined JAVA_HOME set "GOUJI_JAVA=%JAVA_HOME:"=%\bin\java"
rem a window of a Chinese code page shows text as it is; any other is set to UTF-8 while this runs
set "GOUJI_PAGE="
for /f "tokens=2 delims=:" %%p in ('chcp') do set "GOUJI_PAGE=%%p"
if defined GOUJI_PAGE set "GOUJI_PAGE=%GOUJI_PAGE: =%"
if defined GOUJI_PAGE set "GOUJI_PAGE=%GOUJI_PAGE:.=%"
for %%p in (936 950 54936 65001) do if "%GOUJI_PAGE%"=="%%p" set "GOUJI_PAGE="
if defined GOUJI_PAGE chcp 65001 >nul
"%GOUJI_JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %GOUJI_OPTS% -jar "%~dp0..\lib\gouji.jar" %*
set "GOUJI_CODE=%ERRORLEVEL%"
if defined GOUJI_PAGE chcp %GOUJI_PAGE% >nul
exit /b %GOUJI_CODE%
