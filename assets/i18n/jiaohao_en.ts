<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
    <context>
        <name>Keypad</name>
        <message>
            <source>删除</source>
            <translation>Delete</translation>
        </message>
    </context>
    <context>
        <name>LoadingState</name>
        <message>
            <source>请稍候</source>
            <translation>Please wait</translation>
        </message>
    </context>
    <context>
        <name>PinyinKeyboard</name>
        <message>
            <source>不会拼音？点下面的帮办呼叫</source>
            <translation>No pinyin? Touch “Call for help” below</translation>
        </message>
        <message>
            <source>删除</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>拼音首字母</source>
            <translation>Pinyin initials</translation>
        </message>
    </context>
    <context>
        <name>QrCode</name>
        <message>
            <source>二维码</source>
            <translation>QR code</translation>
        </message>
    </context>
</TS>
