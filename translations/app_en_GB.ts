<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>CaseWords</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EpisodeEvidence</name>
    <message>
        <source>Missing since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing, time not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <message>
        <source>This is a removable drive. Check your employer allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program copies this folder to other places, and may put an older file back in place of the store. Keep the store in another folder; its backups may go here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. Somebody went on with this store on another computer. Your words are still here, and are saved once it is closed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is on the network. When the connection breaks, nothing can be saved until it is back, and only one computer at a time can write. Keep the store on this computer; its backups may go to the network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilledForm</name>
    <message>
        <source>Nothing recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take their answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take their answer, and add their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep my answer, and add theirs as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine, and add theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else that was seen or heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no day that can be read. Ask them, and type it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form may be about another child: what it says is not what your case says (%1). Check that first. Nothing is proposed until you choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a PDF. Choose the form that was sent back to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is larger than any form that is filled in. Ask for the form itself, without scans in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF has a password. Ask for it to be saved without one and sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF was damaged on its way. Ask for it to be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF was not made by this program, or it is a scan of a form. To type its answers in, press Ctrl+G and type a row&apos;s code and its answer, such as H3 P.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a flattened copy: it can be viewed but not read as a form. Ask for the file as it was saved, or type its answers in: press Ctrl+G and type a row&apos;s code and its answer, such as H3 P.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form was made by a newer version. Update this program, or type its answers in: press Ctrl+G and type a row&apos;s code and its answer, such as H3 P.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is filled in on this form. If something was, it was not saved: ask for it to be saved and sent again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepingWords</name>
    <message>
        <source>Let out of the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of review decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule for reviews decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1, %2 days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not there. Connect its drive, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be written to. Choose another folder, or ask for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for it. Free some room, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive did not answer. Check the drive, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No backup was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case that is no longer listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was altered or is damaged. What it says from there on cannot be relied on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of cases was altered or is damaged: a case may be missing, or stand at an older version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft or a setting was altered or is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two copies of the keys is damaged. The other one opens the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the file is damaged (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged or was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: version %2 is damaged or was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: versions %2 are damaged or were altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older copy accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of a damaged store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What left the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting, holds and reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys, passphrase and recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups and damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried with another passphrase or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once: %1</source>
        <comment>when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times: first %2, last %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking, and tries that did not open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui</name>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written referral: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for counter-signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not answer. Check it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer. Stay with a shared printer until it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law and definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot start yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review of the decision not to refer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second look at what was decided against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this case to a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case a colleague sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link: %1, leads to: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List with 1 item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List with %1 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table with 1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table with %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column headers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading 1: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading 2: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading 3: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a filled form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links between people, places and events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision of social care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing, since when is not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AlikeList</name>
    <message>
        <source>These may be one event, recorded twice. Nothing is merged: when they are, take one away where it was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are two events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are two events: %1, and %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is a sealed copy of the whole store, read back and checked to the last byte. It opens with the passphrase of its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the chosen backup back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put another backup back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How backups are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup by itself each day, a minute after the store is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on a second drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use no second drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long backups are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest of each day, week and month. The newest of all is always kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of this store yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last backup was made %1, and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last try did not make one. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is backed up by itself: that is switched off below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is made by itself a minute after the store is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is open to read only, so no backup is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no copy on a second drive. A drive that is kept elsewhere helps when the computer is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the second drive: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the second drive there is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the second drive the last one was made %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups go to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second drive is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same backups go to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days, %2 weeks, %3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case that is deleted today is gone from the last of these backups after %1. Copies that were saved elsewhere keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up, and reading the backup back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up and checked. The backup opens with the passphrase of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the second drive: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. The next backup goes there too; backups made before stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores (*.store)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a copy, and reading it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved and checked. The copy opens with the passphrase of today. Nothing removes it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BarsPicture</name>
    <message>
        <source>The table below says the same. Up and Down go from bar to bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withheld</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BeforeYouStart</name>
    <message>
        <source>Add someone who contributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is making this assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child in this assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the law says about agreement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BlankFormPage</name>
    <message>
        <source>Blank form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To fill in by hand. It holds nothing about any child, and its rows carry the codes of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to fill in on a screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1. Send it to somebody who knows the child; when it comes back, choose &quot;Open a filled form&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Cards</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::CaseListModel</name>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not followed, as the case is closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::CaseListPage</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include closed cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print blank form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cases yet. Start a case, or print a blank form to use on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 results for ‘%1’. Check the spelling, or clear the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 results for ‘%1’ in open cases. Check the spelling, or include closed cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case fits these filters. Set them to Any to see all cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by reference, name, alias, phone or registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case a colleague sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a filled form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::CheckField</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::CheckPage</name>
    <message>
        <source>Continue to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stops signing only. You can print, share and refer at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These stop nothing. Look at each and decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this list for a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 to the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order it prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immediate safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as significant on its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::CheckStorePage</name>
    <message>
        <source>Check the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads every version of every case and the whole journal, and holds each against its seal. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup made before the damage gives everything up to its day. Taking out what can still be read gives what is whole now, in a new store; the damaged one stays as it is. Where both are possible, do both and compare. Tell whoever is responsible for the records, and keep the damaged file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out what can still be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the end. Nothing is said about the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 and %3 were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry of the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries of the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as Holdfast left it. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything can be trusted. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ChildAndFamily</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person without a name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background and needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the child lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family and household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal status and plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works with the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People around the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age today: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ChronologyPage</name>
    <message>
        <source>Chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything with a date, in order. Open a line to go to where it was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits. Clear the search, or show everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing with a date is recorded yet. Evidence, missing episodes, referrals and actions will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of the referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The missing episode chosen in the list, for a row about going missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ComparePage</name>
    <message>
        <source>Compare assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newly recorded or newly known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was present before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known both times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, significant on its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one assessment so far. A reassessment is started on the case overview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row fits. Choose All rows to see the whole form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All indicators at a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was known on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (assessment %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ConcernPage</name>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person without a name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle without a registration yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone without a number yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an online name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account without a name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place without a name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link without words yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration %1 also appears in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number %1 also appears in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The online name %1 also appears in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the links drawn and as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is restricted: it is not compared with other cases.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ConflictPage</name>
    <message>
        <source>Both can be right. A reader needs to see that you noticed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back and review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep my judgement and explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2: present, significant on its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your judgement: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ConsentCheck</name>
    <message>
        <source>1 finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The age at the time is not known, so the protective side is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age at the time: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the other person was in a position of trust or authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 You recorded a position of trust or authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You recorded that the child did not want it to happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You recorded that alcohol or drugs were involved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You recorded violence, or a threat of it, to the child or the family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether drink, drugs, violence, fear or having no other choice played a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alcohol or drugs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>violence or a threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fear of what would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other real choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You recorded: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You recorded that the child is still in contact with this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It always holds for a child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to what this means: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::CopyParts</name>
    <message>
        <source>This document is one piece. Copy it with the command above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each block is copied whole, without its heading. The clipboard is cleared when you hide or lock.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Cover</name>
    <message>
        <source>Holdfast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::CreateStorePage</name>
    <message>
        <source>Make a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you record is kept in one encrypted file, the store. It stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name and a place that say nothing about a child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a store that exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores (*.store);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores (*.store)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five random words or more; one can be made for you. Spaces are fine. You can paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can open the store without this passphrase or the recovery sheet of the next step. If both are lost, the records are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making your store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a store, step 1 of 3: where to keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a store, step 2 of 3: passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a store, step 3 of 3: recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a store, step 3 of 3: proof of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter where to keep the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file with this name already. Choose another name, or open it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be written to. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DateBoxes</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must include a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must include a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must include a year with four numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a real date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be in the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be today or in the past</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DecisionPage</name>
    <message>
        <source>Add a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody else who must be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody recorded as told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody to be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: told at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the number in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes and sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list follows from where the child lives and is cared for, and from the plans and outcomes recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked crimes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not recorded as told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record who told them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record who told: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number for children&apos;s social care is kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children&apos;s social care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (checked on %1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DefinitionCheck</name>
    <message>
        <source>Note (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. How it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. What the child needs or wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5. What the other person gains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DeleteCasePage</name>
    <message>
        <source>Delete this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the reference of this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the store&apos;s journal. Name nobody here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 evidence item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 evidence items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference is not that of this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter why it is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is on hold. It can be deleted when the hold is lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone. The case and everything recorded in it will be gone from this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays: one line in the journal with the reference, the reason, the day and who deleted it. %1 Copies that were saved, printed or sent stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups hold the case until %1, if new ones go on being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of this store that could hold it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::EvidenceArea</name>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence already recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this evidence for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change evidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show evidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove evidence from %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as evidence for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence taken from %1. It still stands behind %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence removed from %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::EvidenceCard</name>
    <message>
        <source>Nothing written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence card for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close card; everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this evidence from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for another row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands behind: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could be stronger: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ExportPage</name>
    <message>
        <source>Take everything out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every case, your private notes and the journal, in a documented format that needs no Holdfast to be read. For moving to another program or for keeping; to share a case, make a document of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One encrypted file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase for this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 characters or more. Five random words are good. Nobody can open the file without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as one encrypted file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files are not encrypted. Whoever has the folder can read every case; I keep it as safe as the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as plain files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives (*.hfarchive)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick that the files are not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking everything out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are in the folder %2, not encrypted. The journal keeps that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are in %2, encrypted. The journal keeps that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds something already. Choose an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Delete what is in the folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase does not open this file. Check it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file that Holdfast saved from a whole store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or was altered. What is in the folder is not all of it; do not rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each case as data and as a PDF of its newest assessment. The PDF leaves out what every copy leaves out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an encrypted file that was saved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts what is in it into an empty folder as plain files. This store stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of that file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was chosen when the file was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out is not encrypted. Whoever has the folder can read every case; I keep it as safe as the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an encrypted file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick that what comes out is not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the encrypted file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are in the folder %2, not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Field</name>
    <message>
        <source>This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FileLine</name>
    <message>
        <source>Browse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FilledFormPage</name>
    <message>
        <source>Open a filled form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form they sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDF that was filled in on a screen. What was filled in with a pen goes in by its codes: press Ctrl+G and type H3 P for Present, N for Not seen, K for Not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for the form they sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to my cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what I chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the form they sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in by somebody who gave no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also says what this version has no place for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say which case it is about. Open that case, then choose &quot;Open a filled form&quot; again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no case %1. Open the case it is about, then choose &quot;Open a filled form&quot; again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says nothing that your case %1 does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says 1 thing that your case %1 does not. What you have stays unless you choose otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says %2 things that your case %1 does not. What you have stays unless you choose otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assessment is signed, so nothing is put into it. Start another assessment, and open the form again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was chosen, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case cannot be changed now. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing was taken, with their name beside it. The rest is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things were taken, with their name beside them. The rest is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Findings</name>
    <message>
        <source>Worked out for age %1 at the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The age at the time is not known, so the protective side is taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Form</name>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::GoBar</name>
    <message>
        <source>Go to a code, a section or a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H3 goes to that row. H3 P also answers it Present: P present, N not seen, K not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H3, or H3 P, or plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::GuidancePanel</name>
    <message>
        <source>Keep this guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While this is ticked, the guidance does not follow the row you are on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no guidance for this part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it says so: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words used in the source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HintLines</name>
    <message>
        <source>Use: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep: these are someone&apos;s exact words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::IndicatorRow</name>
    <message>
        <source>1 item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Significant on its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 evidence item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 evidence items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Significant on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence fields are open below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details, %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, significant on its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, same as last time. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done in this store. Nobody can change an entry without its chain showing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by case or words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves what is shown above, all of it, as a CSV file that any spreadsheet opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not encrypted. It names references, reasons and who decided; I keep it as safe as the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain holds: %1, each linked to the one before, and none is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is broken: an entry was altered, taken away or added outside Holdfast. Tell whoever is responsible for the records. Check the store to see where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits. Clear the search, or show everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest %1 of %2 entries. Search to see others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick that the file is not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1, not encrypted. The journal keeps that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything but saving and opening</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::KeysPage</name>
    <message>
        <source>Change the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For when somebody else may know the passphrase or the recovery code, or may have a copy of the store. Everything is sealed anew, and a new recovery code takes the place of the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups made before today still open with the old passphrase and the old sheet. Make a new backup afterwards, and destroy the old ones where somebody else may have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 characters or more. Five random words are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are changed, and the new sheet is settled. The next step is a new backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the passphrase of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing everything under new keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the passphrase of this store. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::LeaveOut</name>
    <message>
        <source>This case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what this reader should not have. Its place in the copy says that something is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule leaves anything out of this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out by rule: 1 thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out by rule: %1 things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (left out by you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some name a person, number or place of the records that are left out. These come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::LinkPicture</name>
    <message>
        <source>Links drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table below says the same. Up and Down go from one to the next, Left and Right follow a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the child of this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person of concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person in the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded in words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not the whole registration)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, a link between %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the whole registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not linked yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::LinksPage</name>
    <message>
        <source>Links between people, places and events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the whole registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not linked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody and nothing is recorded yet. People, vehicles, phones, online names and places of concern are recorded on their own page, and the links between them too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is &amp;saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview, print and export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a &amp;blank form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this section as &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Section list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guidance for this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the full &amp;name until the next lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard text si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the s&amp;ystem&apos;s colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ight colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to a code, section or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case &amp;overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compar&amp;e assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;thing to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious thing to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. It is cleared from the clipboard when the screen is hidden or locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row %1. Type a code such as H3, or the name of a section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Type a code such as H3, or the name of a section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking in 1 minute to protect this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking in %1 seconds to protect this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 What can still be read is open to read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We kept your work on %1 up to %2 on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose what is not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdfast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Missing episodes of all cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu &amp;bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the &amp;store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases to &amp;review or delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;everything out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this case to a collea&amp;gue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a case a colleague sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting vie&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;filled form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: this assessment is signed or open to read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. It was: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Links between people, places and events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is called “%1”. Open a case first to go to its rows and sections.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::MeetingPage</name>
    <message>
        <source>Meeting view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the meeting view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc leaves this view, Ctrl+Enter adds an action, F12 hides the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::MissingEpisodes</name>
    <message>
        <source>Add a missing episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing episode without a time yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing since %1. Still missing, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing from %1, for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return must be after the child went missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing episodes of all cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing, since when is not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::MissingSummaryPage</name>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child did not want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not held, or not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing episodes of all cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be shared of it is agreed with local agencies. Restricted cases are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from 1 to 4 is withheld, because it could point at a child; so is another one where it would give the first away. An episode without a return interview on record counts as not held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing episodes counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the episodes with the references of their cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing episodes one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episodes without a time, in no number here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The file is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 missing episode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 missing episodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of missing episodes is withheld.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::MomentField</name>
    <message>
        <source>Time, for example 3:40pm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must include a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must include a time; an approximate one is fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must include a real time, such as 3:40pm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be in the past</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NewCasePage</name>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a concern now. Everything else can follow later, and what you type is saved as you go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter when the call was; leave it empty if you have not called. The time of the call starts the 48 hours for the written referral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the same date of birth and a similar name. Open it from the case list, or carry on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have the same date of birth and a similar name. Open one from the case list, or carry on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter what worries you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the reference of another case. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NewPassphrase</name>
    <message>
        <source>12 characters or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is strong enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is on a list of common passwords. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program would guess this early: it is made of words, dates or keys that belong together. Add words, or use one that is made for you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NumberField</name>
    <message>
        <source>%1 must be a whole number from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::OpenEndsList</name>
    <message>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record why not</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::OverviewPage</name>
    <message>
        <source>Case overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start reassessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronology: everything with a date, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open plan actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing episodes in the last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a missing episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open child and family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment %1: %2, %3, started %4%5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, signed by %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was known on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing from %1, back %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing, since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the referral and its steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: not recorded as told yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this case to a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold since %1: %2. It cannot be deleted until the hold is lifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold since %1, by %2: %3. It cannot be deleted until the hold is lifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is closed. The list of cases shows it only with closed cases and no longer says what is due. Closing settles nothing that is still open. It can be opened again under the referral and its steps.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Page</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ParentsAndCarers</name>
    <message>
        <source>What they say and need</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PartialDateField</name>
    <message>
        <source>How exactly is this known?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have both days, or another way of saying when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have the earlier day first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PassphraseLine</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PasswordBox</name>
    <message>
        <source>Save as PDF with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for this PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the passphrase of your store. Tell it by phone, never in the same e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this password nobody can open the file, and nobody can find the password out for you. Whoever has it can read, print and pass on what is in it. Some older programs cannot open such a file, and it is not the form for long keeping (PDF/A).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PausedPage</name>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PlanModel</name>
    <message>
        <source>Nothing written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child agrees</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PlanPage</name>
    <message>
        <source>Choose an action to open it below the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No actions yet. Add one, or bring in the gaps from What we do not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action without words yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from what we do not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1, %2 weeks from today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PlanTable</name>
    <message>
        <source>Child agrees</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Preview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview, page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProfessionalJudgement</name>
    <message>
        <source>In my professional judgement, on %1 the child is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it helps the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter why you keep your judgement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProtectivePage</name>
    <message>
        <source>Something else that helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what would strengthen it to the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Radios</name>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Reader</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document as it is read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RecordBeside</name>
    <message>
        <source>What is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Significant on its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None besides those above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None recorded as not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protective factors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RecoverySheet</name>
    <message>
        <source>This recovery code opens the store when the passphrase is forgotten. Print it, or copy it by hand, and keep it locked away. It is shown only now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheet as a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have put the sheet somewhere locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I go on without a sheet; if the passphrase is lost, so are the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the last group from the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four letters or digits, at the end of the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick that the sheet is somewhere locked, or that you go on without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the last group. Compare it with the sheet, or go back to see the code again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet

Store: %1
Made on: %2

Recovery code:

%3

Whoever has this sheet and the store can open it. Keep it locked away, apart from the computer.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, not encrypted. Move it to a locked place away from this computer, then delete it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RecoverySheetPage</name>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new code takes the place of the old one: a sheet made before no longer opens this store. Backups made before today still open with the old sheet, so keep it while you keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has shown yet that the recovery sheet of this store is on paper. A code is shown only once, so a new one has to be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can open the store without its passphrase or its recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is settled. The new code opens this store from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ReferralPage</name>
    <message>
        <source>Nothing recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a calendar reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds the case reference and the time, and nothing about the child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is recorded as happening now. You can change the time in the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children&apos;s social care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder saved. Open the file to add it to your calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision must be after the referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record something decided against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not telling: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is closed. The list of cases shows it only with closed cases and no longer says what is due. Closing settles nothing that is still open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RescuePage</name>
    <message>
        <source>Take out what can still be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What still proves to be yours goes into a new store with the same passphrase and a new recovery code. The damaged file is only read and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the new store goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the damaged store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged store: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores and backups (*.store *.backup);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that is there for the new store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the passphrase of the damaged store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking out what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase does not open the damaged store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not even a key can be read in this file. Put a backup back, or try a backup here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No new store was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be read: %1 gave nothing, and more may be missing than can be counted. Compare with the last backup before you rely on this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of them is a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 drafts are among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new store is open. Next comes its recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case could be taken out. Put a backup back instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with %2 came out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestorePage</name>
    <message>
        <source>Put a backup back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was found beside this store. Choose its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that was current when the backup was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the store&apos;s journal. Name nobody here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup takes the place of the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups and stores (*.backup *.store);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: the backup of %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the place of the store “%1”, last written %2. That store is not erased: it is kept beside it under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store “%1” is not where it was; the backup goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything recorded after %1 is not in it. The store is locked, so which cases that concerns cannot be said here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case in the store was changed after this backup was made. What was deleted since is in it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded after %1 is not in it. Changed since, or new: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the passphrase of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter why it is put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick that this backup takes the place of the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the backup, every byte of it, before it takes its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is as it was at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it replaced is kept, sealed as before, as: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase does not open this backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup cannot be read whole, or was altered. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is not there any more. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for it on the drive of the store. Free some room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing was changed; the store is locked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RetentionPage</name>
    <message>
        <source>Cases to review or delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the day of its review somebody decides whether a case is still needed. Nothing is ever deleted by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for what you decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the store&apos;s journal. Name nobody here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 27 3 2036.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it until that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a case is looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no national rule; your organisation sets its own. The later of the two days counts. 0 leaves one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years after the child&apos;s birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years after the last change of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold since %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold since %1, by %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: no day of review follows from the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until its review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is due for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cases yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can delete it until the hold is lifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the reason for what you decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the next review must be a real date after today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is looked at again on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hold on %1 is lifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on hold. Nobody can delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years must be a whole number from 0 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is kept, and in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ReviewList</name>
    <message>
        <source>In your case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the colleague&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out, as in theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is part of a version you signed, so yours stays. Add a correction to say it differently.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RowList</name>
    <message>
        <source>Something else, in your words below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: answer %2 cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: answer changed from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row marked as Not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows marked as Not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 removed. Its evidence is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RowsPage</name>
    <message>
        <source>Go to the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the rest as Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add something else in this area</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SectionList</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SelectField</name>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SendCasePage</name>
    <message>
        <source>Send this case to a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One encrypted file with everything in this case except your own note. They can read it, comment, counter-sign or return it, and send it back the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the journal of what left this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you ask of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: read and counter-sign by Friday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase for this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it to your colleague by phone, and do not write it into the e-mail that carries the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this passphrase nobody can open the file, and it is not kept here. What your colleague keeps is then theirs to look after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed cases (*.hfcase)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store itself cannot be overwritten. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1. Tell the passphrase by phone; it is shown below until you leave this page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SentCasePage</name>
    <message>
        <source>Open a case a colleague sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file they sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for the file they sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one your colleague told you by phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed cases (*.hfcase);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to my cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what I chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file they sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase does not open this file. Ask for it again, by phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was damaged on its way. Ask for it to be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a sealed case. Choose the file whose name ends in .hfcase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed at %1 by somebody who gave no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1, sealed at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They ask: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says nothing that your case %1 does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It differs from your case %1 in 1 place. Yours stays unless you choose theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It differs from your case %1 in %2 places. Yours stays unless you choose theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it here. To comment, counter-sign or return it, add it to your cases, use its pages, and send it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was chosen, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed version cannot be changed like this. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 piece was taken. The rest is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pieces were taken. The rest is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name ends in .hfcase. A plain case file, ending in .json, needs no passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case file that is not sealed. Delete it when you no longer need it: anybody can read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SettingsPage</name>
    <message>
        <source>Children&apos;s social care, front door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designated lead or manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police exploitation team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are kept as you make them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers change. Write down when you last checked them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on, such as 27 3 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when nobody uses it for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always ask for the passphrase after hiding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 characters or more. Five random words are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking on every page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed in the header. OFFICIAL-SENSITIVE unless your agency uses another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours, counted through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: counted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written referral after a phone referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision of social care normally expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clock needs a whole number from 1 to 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a real date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the passphrase of this store. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is changed. Backups made before still open with the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking and passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the store safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases to review or delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return interview normally held after a missing child is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks until an assessment is reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan offers this day; whoever signs decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks until a review need a whole number from 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SharePage</name>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the list of parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records about people and places of concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could show who told us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the journal of what left this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these parts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of this copy: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store itself cannot be overwritten. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be saved there. It may be open in another program, or the folder cannot be written to. Close it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1. This file is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as text. The clipboard is cleared when you hide or lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not answer. Check it, then try again, or save as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is longer than a PDF takes. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1. It opens only with the password; tell it by phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was copied as text. The clipboard is cleared when you hide or lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before this copy leaves: look at what is left out, and tick what else this reader should not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is right, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SignPage</name>
    <message>
        <source>%1, at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned with questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date and time are added when you sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a second person who has read it: not the one who signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed version stays as it is. A correction stands beside it, with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the counter-signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it can be signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only signing waits for these. You can print or refer now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read each statement and tick it when it is true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select agree, agree with comments, or return with questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter at least one question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the person who counter-signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter-signature must be by a different person from the one who signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the role of the person who counter-signs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SignedNote</name>
    <message>
        <source>Add a correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new assessment from the case overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assessment was signed at %1. Its actions stay as they were signed; what became of each can still be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assessment was signed at %1 and stays as it was. To change something, add a correction beside it or start a new assessment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::StatusLine</name>
    <message>
        <source>Open to read only. Nothing can be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. Your words are still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::StepBar</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::StripModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>significant on its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::StripView</name>
    <message>
        <source>Indicators, one line for each domain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TaskListPage</name>
    <message>
        <source>%1 of %2 rows answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TaskRow</name>
    <message>
        <source>%1. %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list above says the same. Left and Right go from one to the next, Up and Down from lane to lane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TopBar</name>
    <message>
        <source>Top bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the screen (F12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the store (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdfast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::UnlockPage</name>
    <message>
        <source>Open your store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it from another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it to read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this older store should be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: restored from a backup. The store keeps this sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening your store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a blank form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why this older store should be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store “%1” is not where it was: %2

If it is on a drive or in a shared folder, connect that, then look again. If it was moved, open it from its new place. If it is lost, open the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight groups of four, as on the sheet. Capitals, spaces and hyphens do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores (*.store);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase does not open this store. Caps Lock is on. Try again, or use your recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That recovery code does not open this store. Check that the sheet belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can try again in %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out what can still be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the backup of %1 back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not open there: open it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store is marked as open on the computer “%1” since %2. Close it there first, or open it to read only. If nobody has it open there any more, for example because that computer was switched off, open it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::VoiceOfTheChild</name>
    <message>
        <source>In the child&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters to the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a conversation sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain questions to talk about. It carries nothing about this case.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
