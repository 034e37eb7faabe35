<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bo" sourcelanguage="zh_CN">
    <context>
        <name>Keypad</name>
        <message>
            <source>删除</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སུབ་པ།</translation>
        </message>
    </context>
    <context>
        <name>LoadingState</name>
        <message>
            <source>请稍候</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཅུང་ཙམ་སྒུགས་དང་།</translation>
        </message>
    </context>
    <context>
        <name>PinyinKeyboard</name>
        <message>
            <source>不会拼音？点下面的帮办呼叫</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཕིན་ཡིན་མི་ཤེས་ན་འོག་གི་རོགས་སྐྱོར་འབོད་པ་མནོན།</translation>
        </message>
        <message>
            <source>删除</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སུབ་པ།</translation>
        </message>
        <message>
            <source>拼音首字母</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཕིན་ཡིན་མགོ་ཡིག</translation>
        </message>
    </context>
    <context>
        <name>QrCode</name>
        <message>
            <source>二维码</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་རྟགས་གྲུ་བཞི།</translation>
        </message>
    </context>
</TS>
