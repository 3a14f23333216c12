; The Windows installer: `iscc /DVersion=0.1.0 packaging\windows\partnerdesk.iss`, after PyInstaller has filled dist\partnerdesk.
; It installs for one user without asking for an administrator, and leaves data files and settings alone when it is removed.

#ifndef Version
  #error Say which version: iscc /DVersion=0.1.0 packaging\windows\partnerdesk.iss
#endif

[Setup]
AppId={{6E0E3F0B-58B8-4A6C-9E53-4D1C6B0B7A51}
AppName=PartnerDesk
AppVersion={#Version}
AppPublisher=The PartnerDesk authors
DefaultDirName={autopf}\PartnerDesk
DefaultGroupName=PartnerDesk
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=PartnerDesk-{#Version}-setup
UninstallDisplayIcon={app}\partnerdesk-window.exe
Compression=lzma2
SolidCompression=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "pt"; MessagesFile: "compiler:Languages\BrazilianPortuguese.isl"

[Files]
Source: "..\..\dist\partnerdesk\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs

[Icons]
Name: "{group}\PartnerDesk"; Filename: "{app}\partnerdesk-window.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.partnerdesk"; ValueType: string; ValueData: "PartnerDesk.File"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\PartnerDesk.File"; ValueType: string; ValueData: "PartnerDesk"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\PartnerDesk.File\DefaultIcon"; ValueType: string; ValueData: "{app}\partnerdesk-window.exe,0"
Root: HKA; Subkey: "Software\Classes\PartnerDesk.File\shell\open\command"; ValueType: string; ValueData: """{app}\partnerdesk-window.exe"" ""%1"""

[Run]
Filename: "{app}\partnerdesk-window.exe"; Flags: nowait postinstall skipifsilent; Description: "{cm:LaunchProgram,PartnerDesk}"
