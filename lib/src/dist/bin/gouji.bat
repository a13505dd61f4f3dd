@echo off
rem Starts Gouji. JAVA_HOME or the path says which Java, 17 or later; GOUJI_OPTS is passed on to it, such as -Xmx4g.
setlocal
set "GOUJI_JAVA=java"
if defined JAVA_HOME set "GOUJI_JAVA=%JAVA_HOME%\bin\java"
rem results are UTF-8, which the window shows in this code page
chcp 65001 >nul
"%GOUJI_JAVA%" %GOUJI_OPTS% -jar "%~dp0..\lib\gouji.jar" %*
exit /b %ERRORLEVEL%
