<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>core.support</name>
    <message>
        <source>There is no language {code}. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
