; The Windows installer: one file, no administrator rights, no network. Compiled by build/windows/make_windows.py, which
; defines VERSION, NUMBERS, SOURCE, SEP, OUTPUT, LIST, ICON, LICENCE, SIZE and, for the trial, QUICKLY.
;
;   ARCaller-0.1.0-setup.exe /S                  silent, for this user
;   ARCaller-0.1.0-setup.exe /S /ALLUSERS        silent, for all users (run as administrator)
;   … /D=C:\Some\Folder                          another folder; last on the line, no quotes
;   … /NODESKTOP                                 no shortcut on the desktop
;   … /NOBACKUP                                  upgrade even when the installed program cannot back up
; Exit codes: 0 done, 1 cancelled, 2 refused: a newer version is installed, the program runs, or a backup failed.

Unicode true
Target amd64-unicode
ManifestDPIAware true
!ifdef QUICKLY
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif
RequestExecutionLevel user
AllowSkipFiles off
ShowInstDetails nevershow
ShowUninstDetails nevershow

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WordFunc.nsh
!include x64.nsh

!define PRODUCT "ARCaller"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${PRODUCT}"
!define CLASS_DATA "ARCaller.Practice"
!define CLASS_X12 "ARCaller.PayerFile"

Name "${PRODUCT}"
OutFile "${OUTPUT}"
BrandingText "${PRODUCT} ${VERSION}"
InstallDir "$LOCALAPPDATA\Programs\${PRODUCT}"
VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "ARCaller Desktop"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "ARCaller Desktop setup"
VIAddVersionKey "LegalCopyright" "Apache License 2.0"
VIAddVersionKey "CompanyName" "ARCaller Desktop"

Var AllUsers
Var OnDesktop
Var Installed

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\ARCaller.exe"
!define MUI_FINISHPAGE_RUN_TEXT "Start ARCaller"
!define MUI_COMPONENTSPAGE_NODESC
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

!macro Refuse text
  MessageBox MB_ICONSTOP|MB_OK "${text}" /SD IDOK
  SetErrorLevel 2
  Quit
!macroend

; The part of the registry that belongs to whoever it is installed for.
!macro ForWhom
  ${If} $AllUsers == 1
    SetShellVarContext all
  ${Else}
    SetShellVarContext current
  ${EndIf}
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
    !insertmacro Refuse "ARCaller needs 64-bit Windows 10 or later."
  ${EndIf}
  SetRegView 64
  StrCpy $AllUsers 0
  StrCpy $OnDesktop 1
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/ALLUSERS" $R1
  ${IfNot} ${Errors}
    StrCpy $AllUsers 1
    UserInfo::GetAccountType
    Pop $R2
    ${If} $R2 != "Admin"
      !insertmacro Refuse "Installing for all users needs an administrator. Run the setup as administrator, or without /ALLUSERS."
    ${EndIf}
    ${If} $INSTDIR == "$LOCALAPPDATA\Programs\${PRODUCT}"
      StrCpy $INSTDIR "$PROGRAMFILES64\${PRODUCT}"
    ${EndIf}
  ${EndIf}
  ClearErrors
  ${GetOptions} $R0 "/NODESKTOP" $R1
  ${IfNot} ${Errors}
    StrCpy $OnDesktop 0
  ${EndIf}
  !insertmacro ForWhom

  ReadRegStr $Installed SHCTX "${UNINSTALL_KEY}" "DisplayVersion"
  ${If} $Installed != ""
    ReadRegStr $R3 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $R3 != ""
      StrCpy $INSTDIR $R3
    ${EndIf}
    ${VersionCompare} "$Installed" "${VERSION}" $R4
    ${If} $R4 == 1
      !insertmacro Refuse "ARCaller $Installed is installed, which is newer than ${VERSION}. An older program cannot read a newer practice file. Nothing was changed."
    ${EndIf}
  ${EndIf}
FunctionEnd

Section "ARCaller (needed)" SectionProgram
  SectionIn RO
  !insertmacro ForWhom
  SetRegView 64

  ; A program that runs holds its files open.
  ${If} ${FileExists} "$INSTDIR\ARCaller.exe"
    ClearErrors
    FileOpen $R0 "$INSTDIR\ARCaller.exe" a
    ${If} ${Errors}
      !insertmacro Refuse "ARCaller is open. Close it, then start the setup again. Nothing was changed."
    ${EndIf}
    FileClose $R0

    ; Before a newer program changes the practice's file, the file, its keys and its anchor are copied as they are.
    DetailPrint "Backing up the practice"
    ${GetParameters} $R1
    ClearErrors
    ${GetOptions} $R1 "/NOBACKUP" $R2
    ${If} ${Errors}
      nsExec::Exec '"$INSTDIR\arcaller-cli.exe" --before-upgrade "${VERSION}"'
      Pop $R0
    ${Else}
      StrCpy $R0 0
    ${EndIf}
    ${If} $R0 != 0
      !insertmacro Refuse "The practice could not be backed up, so nothing was changed. Close ARCaller everywhere, make room on the disk, then start the setup again."
    ${EndIf}
    Call RemoveProgram
  ${EndIf}

  SetOutPath "$INSTDIR"
  File /r "${SOURCE}${SEP}*.*"
  File "/oname=$INSTDIR\_internal\installed.txt" "${LIST}"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortCut "$SMPROGRAMS\ARCaller.lnk" "$INSTDIR\ARCaller.exe" "" "$INSTDIR\ARCaller.exe" 0 SW_SHOWNORMAL "" "Follow up unpaid claims"

  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "ARCaller Desktop"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\ARCaller.exe"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "ARCaller Desktop"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

Section "Shortcut on the desktop" SectionDesktop
  !insertmacro ForWhom
  ${If} $OnDesktop == 1
    CreateShortCut "$DESKTOP\ARCaller.lnk" "$INSTDIR\ARCaller.exe"
  ${EndIf}
SectionEnd

; Offered beside whatever opens these files now; what the user chose before stays chosen.
Section "Open .835, .837 and .arcdb files with ARCaller" SectionFiles
  !insertmacro ForWhom
  SetRegView 64
  WriteRegStr SHCTX "Software\Classes\${CLASS_X12}" "" "Payer file"
  WriteRegStr SHCTX "Software\Classes\${CLASS_X12}\DefaultIcon" "" "$INSTDIR\ARCaller.exe,0"
  WriteRegStr SHCTX "Software\Classes\${CLASS_X12}\shell\open\command" "" '"$INSTDIR\ARCaller.exe" "%1"'
  WriteRegStr SHCTX "Software\Classes\${CLASS_DATA}" "" "ARCaller practice"
  WriteRegStr SHCTX "Software\Classes\${CLASS_DATA}\DefaultIcon" "" "$INSTDIR\ARCaller.exe,0"
  WriteRegStr SHCTX "Software\Classes\${CLASS_DATA}\shell\open\command" "" '"$INSTDIR\ARCaller.exe" "%1"'
  WriteRegNone SHCTX "Software\Classes\.835\OpenWithProgids" "${CLASS_X12}"
  WriteRegNone SHCTX "Software\Classes\.837\OpenWithProgids" "${CLASS_X12}"
  WriteRegNone SHCTX "Software\Classes\.arcdb\OpenWithProgids" "${CLASS_DATA}"
  ReadRegStr $R0 SHCTX "Software\Classes\.arcdb" ""
  ${If} $R0 == ""
    WriteRegStr SHCTX "Software\Classes\.arcdb" "" "${CLASS_DATA}"
  ${EndIf}
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

; Removes the files that a setup put there, by its own list, and the folders that are empty then: never what a person
; keeps in the same folder.
!macro RemoveListed un
Function ${un}RemoveProgram
  ClearErrors
  FileOpen $R0 "$INSTDIR\_internal\installed.txt" r
  ${IfNot} ${Errors}
    ${Do}
      ClearErrors
      FileReadUTF16LE $R0 $R1
      ${If} ${Errors}
        ${ExitDo}
      ${EndIf}
      StrCpy $R1 $R1 -2 ; the end of the line
      ${If} $R1 != ""
        ; A line that ends with a backslash is a folder; folders come after their files, the deepest first.
        StrCpy $R2 $R1 1 -1
        ${If} $R2 == "\"
          StrCpy $R1 $R1 -1
          RMDir "$INSTDIR\$R1"
        ${Else}
          Delete "$INSTDIR\$R1"
        ${EndIf}
      ${EndIf}
    ${Loop}
    FileClose $R0
    Delete "$INSTDIR\_internal\installed.txt"
  ${EndIf}
  RMDir "$INSTDIR\_internal"
FunctionEnd
!macroend
!insertmacro RemoveListed ""
!insertmacro RemoveListed "un."

Function un.onInit
  SetRegView 64
  ; Installed for all users when the machine's own registry says so for this folder.
  StrCpy $AllUsers 0
  ReadRegStr $R0 HKLM "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $R0 == $INSTDIR
    StrCpy $AllUsers 1
  ${EndIf}
  ClearErrors
  FileOpen $R0 "$INSTDIR\ARCaller.exe" a
  ${If} ${Errors}
  ${AndIf} ${FileExists} "$INSTDIR\ARCaller.exe"
    !insertmacro Refuse "ARCaller is open. Close it, then try again. Nothing was removed."
  ${EndIf}
  FileClose $R0
FunctionEnd

Section "Uninstall"
  !insertmacro ForWhom
  Call un.RemoveProgram
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\ARCaller.lnk"
  Delete "$DESKTOP\ARCaller.lnk"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  DeleteRegKey SHCTX "Software\Classes\${CLASS_X12}"
  DeleteRegKey SHCTX "Software\Classes\${CLASS_DATA}"
  DeleteRegValue SHCTX "Software\Classes\.835\OpenWithProgids" "${CLASS_X12}"
  DeleteRegValue SHCTX "Software\Classes\.837\OpenWithProgids" "${CLASS_X12}"
  DeleteRegValue SHCTX "Software\Classes\.arcdb\OpenWithProgids" "${CLASS_DATA}"
  ReadRegStr $R0 SHCTX "Software\Classes\.arcdb" ""
  ${If} $R0 == "${CLASS_DATA}"
    DeleteRegValue SHCTX "Software\Classes\.arcdb" ""
  ${EndIf}
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
