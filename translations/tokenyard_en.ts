<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tokenyard::ui::FillParcelDialog</name>
    <message numerus="yes">
        <source>%n layouts; %1 were tried. The same parcel and goal give the same layouts.</source>
        <translation>
            <numerusform>%n layout; %1 were tried. The same parcel and goal give the same layout.</numerusform>
            <numerusform>%n layouts; %1 were tried. The same parcel and goal give the same layouts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::ImportParcelDialog</name>
    <message numerus="yes">
        <source>%n parcels, the largest first. Import takes the one that is chosen.</source>
        <translation>
            <numerusform>%n parcel. Import takes it.</numerusform>
            <numerusform>%n parcels, the largest first. Import takes the one that is chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines; they are laid under the plan by latitude and longitude.</source>
        <translation>
            <numerusform>%n line; it is laid under the plan by latitude and longitude.</numerusform>
            <numerusform>%n lines; they are laid under the plan by latitude and longitude.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::RedundancyDialog</name>
    <message numerus="yes">
        <source>%n racks</source>
        <translation>
            <numerusform>%n rack</numerusform>
            <numerusform>%n racks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::RegionPage</name>
    <message numerus="yes">
        <source>Add %n sites</source>
        <translation>
            <numerusform>Add a site</numerusform>
            <numerusform>Add %n sites</numerusform>
        </translation>
    </message>
</context>
</TS>
