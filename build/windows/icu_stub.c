/* WORKAROUND for Wine 10, which lacks icuuc.dll (part of Windows 10 1703 and later; Qt 6.10 and up load it).
   Every function answers "no such converter"; Qt then uses its own. For Wine's system folder alone: never ships.
   It can go when `wine64 ARCaller.exe` starts without it. */

#define NONE(name) __declspec(dllexport) void *name(void) { return 0; }

NONE(ucnv_close)
NONE(ucnv_reset)
NONE(ucnv_getName)
NONE(ucnv_getMaxCharSize)
NONE(ucnv_getToUCallBack)
NONE(ucnv_getFromUCallBack)
NONE(ucnv_setToUCallBack)
NONE(ucnv_setFromUCallBack)
NONE(ucnv_toUnicode)
NONE(ucnv_fromUnicode)
NONE(ucnv_toUCountPending)
NONE(ucnv_fromUCountPending)
NONE(ucnv_cbToUWriteUChars)
NONE(ucnv_cbFromUWriteUChars)
NONE(ucnv_countAvailable)
NONE(ucnv_getAvailableName)
NONE(ucnv_getStandardName)
NONE(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
NONE(UCNV_TO_U_CALLBACK_SUBSTITUTE)

/* The one with a meaning: U_FILE_ACCESS_ERROR is what a missing converter gives. */
__declspec(dllexport) void *ucnv_open(const char *name, int *error)
{
    (void)name;
    *error = 4;
    return 0;
}
