; NOT TRIED: nothing that builds Backswing runs Windows yet. Recipe for Inno Setup 6.
; First, on Windows:  python packaging\bundle.py
; Then:               iscc /DVersion=0.1.0 packaging\recipes\windows.iss

[Setup]
AppId={{7C0E5A52-3F0B-4B0B-9B2E-6F1C2E4D9A11}
AppName=Backswing
AppVersion={#Version}
AppPublisher=Backswing contributors
LicenseFile=..\..\LICENSE
DefaultDirName={autopf}\Backswing
DefaultGroupName=Backswing
; For one person, without an administrator, unless asked otherwise.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
OutputDir=..\..\build\bundle
OutputBaseFilename=backswing-{#Version}-setup
Compression=lzma2
SolidCompression=yes
ChangesAssociations=yes
UninstallDisplayIcon={app}\backswing.exe

[Files]
Source: "..\..\build\bundle\backswing\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Backswing"; Filename: "{app}\backswing.exe"

[Registry]
; Offered under "Open with"; other programs have models of the same ending, so that it does not become ours.
Root: HKA; Subkey: "Software\Classes\Backswing.Model"; ValueType: string; ValueData: "Backswing model"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Backswing.Model\shell\open\command"; ValueType: string; ValueData: """{app}\backswing.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.safetensors\OpenWithProgids"; ValueType: string; ValueName: "Backswing.Model"; ValueData: ""; Flags: uninsdeletevalue
