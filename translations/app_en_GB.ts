<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ErrorText</name>
    <message>
        <source>That passphrase does not open this store. Try again, or use your recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is locked. Open it with your passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store is open in another window or on another computer. Open it to read only, or try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place cannot be written to. Choose another folder, or ask for permission to write here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. The disk is full. Your words are still here. Free some room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. The disk or drive did not answer. Your words are still here. Check the drive, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough free memory to open the store. Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a Holdfast store. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was made by a newer version of Holdfast. Update the program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be read because part of the file is damaged. Open the last backup, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed outside Holdfast. Do not rely on it. Tell your manager, and open the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store is older than the one last used here. Look for the newer file, or accept this one and say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was changed elsewhere. Both versions are kept. Open it again to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be found. Check the name, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something with this name is there already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule does not allow this yet. The page says what is needed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is easy to guess. Choose a longer one, or use the one that was made for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a typing mistake in the recovery code. Compare it with the sheet, group by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Holdfast case file. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large or too deeply nested to be a case file. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guidance content has problems and was not used. Install Holdfast again, or ask who looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdfast made a mistake and stopped this step. Your words are kept. Try again, and report it if it comes back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
