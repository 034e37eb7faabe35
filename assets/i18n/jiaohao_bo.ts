<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bo" sourcelanguage="zh_CN">
    <context>
        <name>AlertBell</name>
        <message>
            <source>提醒</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དྲན་སྐུལ།</translation>
        </message>
    </context>
    <context>
        <name>AlertLine</name>
        <message>
            <source>在此打印</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འདིར་པར་རྒྱག</translation>
        </message>
    </context>
    <context>
        <name>AlertPage</name>
        <message>
            <source>下班前取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒོ་རྒྱག་སྔོན་ཨང་ལེན།</translation>
        </message>
        <message>
            <source>事项目录</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་ཚན་དཀར་ཆག</translation>
        </message>
        <message>
            <source>加号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་སྣོན།</translation>
        </message>
        <message>
            <source>叫人到窗口来</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒེའུ་ཁུང་ལ་མི་འབོད།</translation>
        </message>
        <message>
            <source>叫号策略</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་འབོད་སྲིད་བྱུས།</translation>
        </message>
        <message>
            <source>开门自检</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རང་ཞིབ།</translation>
        </message>
        <message>
            <source>恢复大厅</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཚོམས་ཆེན་སླར་གསོ།</translation>
        </message>
        <message>
            <source>暂停整个大厅</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཚོམས་ཆེན་ཡོངས་མཚམས་འཇོག</translation>
        </message>
        <message>
            <source>本厅提醒</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཚོམས་ཆེན་འདིའི་དྲན་སྐུལ།</translation>
        </message>
        <message>
            <source>本窗口提醒</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒེའུ་ཁུང་འདིའི་དྲན་སྐུལ།</translation>
        </message>
        <message>
            <source>没有提醒</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དྲན་སྐུལ་མེད།</translation>
        </message>
        <message>
            <source>知道了</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཤེས་སོང་།</translation>
        </message>
    </context>
    <context>
        <name>AskPage</name>
        <message>
            <source>取消</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མེད་པར་བཟོ།</translation>
        </message>
        <message>
            <source>确定</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གཏན་འཁེལ།</translation>
        </message>
        <message>
            <source>请先选择</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྔོན་ལ་འདེམས་རོགས།</translation>
        </message>
    </context>
    <context>
        <name>BackChoice</name>
        <message>
            <source>%1 分 · %2</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྐར་མ་ %1 · %2</translation>
        </message>
        <message>
            <source>不定</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མ་ངེས།</translation>
        </message>
    </context>
    <context>
        <name>Bar</name>
        <message>
            <source>%1 号窗口</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒེའུ་ཁུང་ %1</translation>
        </message>
    </context>
    <context>
        <name>BookedPage</name>
        <message>
            <source>好了，完成</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འགྲིག་སོང་། ཚར་བ།</translation>
        </message>
        <message>
            <source>改好了</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བསྒྱུར་ཟིན།</translation>
        </message>
        <message>
            <source>来时刷身份证、扫码或输手机号后四位签到。晚了也能取普通号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལག་ཁྱེར། མངག་འཛིན་ནམ་ཁ་པར་མཐའི་གྲངས་བཞིས་མིང་འགོད། འགོར་ནའང་ཨང་ལེན་ཆོག</translation>
        </message>
        <message>
            <source>没有打印，请记下预约码或拍照</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དཔར་མ་ཐུབ། མངག་ཨང་བྲིས་རོགས།</translation>
        </message>
        <message>
            <source>预约单从屏幕下方出来，请收好</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མངག་འཛིན་འོག་ནས་ཐོན་ཡོང་། ཉར་རོགས།</translation>
        </message>
        <message>
            <source>预约好了</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མངགས་ཟིན།</translation>
        </message>
        <message>
            <source>预约码</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མངག་ཨང་།</translation>
        </message>
    </context>
    <context>
        <name>BookingCard</name>
        <message>
            <source>%1 到 %2 签到</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 ནས་ %2 བར་མིང་འགོད།</translation>
        </message>
    </context>
    <context>
        <name>BookingPage</name>
        <message>
            <source>不来了，取消预约</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མི་ཡོང་། མེད་པར་བཟོ།</translation>
        </message>
        <message>
            <source>办别的事，回首页</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་གཞན་པ།</translation>
        </message>
        <message>
            <source>您的预约</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁྱེད་ཀྱི་སྔོན་མངགས།</translation>
        </message>
        <message>
            <source>改到别的时间</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དུས་ཚོད་བསྒྱུར།</translation>
        </message>
        <message>
            <source>改约、取消要返回输完整的手机号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བསྒྱུར་བ་དང་མེད་པར་བཟོ་བར་ཁ་པར་ཨང་ཆ་ཚང་དགོས།</translation>
        </message>
        <message>
            <source>看我的号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ངའི་ཨང་རྟགས།</translation>
        </message>
        <message>
            <source>签到取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མིང་འགོད་ནས་ཨང་ལེན།</translation>
        </message>
        <message>
            <source>网络中断，请稍后再试或问导办</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དྲ་བ་ཆད་པས་རྗེས་སུ་ཚོད་ལྟ་བྱེད་པའམ་སྣེ་ཤན་པར་འདྲི་རོགས།</translation>
        </message>
    </context>
    <context>
        <name>BrowseTabs</name>
        <message>
            <source>一件事</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་གཅིག</translation>
        </message>
        <message>
            <source>个人办事</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མི་སྒེར་གྱི་དོན།</translation>
        </message>
        <message>
            <source>企业办事</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁེ་ལས་ཀྱི་དོན།</translation>
        </message>
        <message>
            <source>按部门</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྡེ་ཁག</translation>
        </message>
    </context>
    <context>
        <name>BrowsedPage</name>
        <message>
            <source>个人办事</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མི་སྒེར་གྱི་དོན།</translation>
        </message>
        <message>
            <source>企业办事</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁེ་ལས་ཀྱི་དོན།</translation>
        </message>
        <message>
            <source>共 %1 项</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བསྡོམས་ %1</translation>
        </message>
        <message>
            <source>请返回，按业务取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཕྱིར་ལོག་ནས་ལས་དོན་འདེམས་རོགས།</translation>
        </message>
        <message>
            <source>这里还没有事项</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འདིར་དོན་ཚན་མེད།</translation>
        </message>
    </context>
    <context>
        <name>CallCard</name>
        <message>
            <source>号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་</translation>
        </message>
    </context>
    <context>
        <name>CallLine</name>
        <message>
            <source>号窗口</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒེའུ་ཁུང་</translation>
        </message>
    </context>
    <context>
        <name>CardPage</name>
        <message>
            <source>%1 今天的号票和预约</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 ཡི་དེ་རིང་གི་ཨང་རྟགས་དང་སྔོན་མངགས།</translation>
        </message>
        <message>
            <source>叫这个号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་འདི་འབོད།</translation>
        </message>
        <message>
            <source>可以叫的号、可以签到的预约</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འབོད་ཆོག་པའི་ཨང་དང་མིང་འགོད་ཆོག་པའི་སྔོན་མངགས།</translation>
        </message>
        <message>
            <source>本窗口可以叫的号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒེའུ་ཁུང་འདིར་འབོད་ཆོག་པའི་ཨང་།</translation>
        </message>
        <message>
            <source>知道了</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཤེས་སོང་།</translation>
        </message>
        <message>
            <source>签到取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མིང་འགོད་ནས་ཨང་ལེན།</translation>
        </message>
    </context>
    <context>
        <name>CaseCard</name>
        <message>
            <source>先选一个事项：名称、拼音首字母或编码</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྔོན་ལ་དོན་ཚན་འདེམས། མིང་ངམ་ཕིན་ཡིན་མགོ་ཡིག་གམ་ཨང་།</translation>
        </message>
        <message>
            <source>办事指南</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལམ་སྟོན།</translation>
        </message>
        <message>
            <source>开始办理后登记办件</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒྲུབ་འགོ་བཙུགས་རྗེས་ཐོ་འགོད།</translation>
        </message>
    </context>
    <context>
        <name>CaseHeader</name>
        <message>
            <source>一件事</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་གཅིག</translation>
        </message>
        <message>
            <source>一件事：还有 %1 项</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་གཅིག ལྷག་མ་ %1</translation>
        </message>
        <message>
            <source>仅咨询，办结</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གྲོས་འདྲི་ཙམ། མཇུག་སྒྲིལ།</translation>
        </message>
        <message>
            <source>再办一件</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་དུང་གཅིག</translation>
        </message>
        <message>
            <source>办件登记</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་གཅོད་ཐོ་འགོད།</translation>
        </message>
    </context>
    <context>
        <name>CaseTab</name>
        <message>
            <source>撤回这件办件</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་གཅོད་འདི་ཕྱིར་འཐེན།</translation>
        </message>
    </context>
    <context>
        <name>CheckHeader</name>
        <message>
            <source>%1 项材料</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཡིག་ཆ་ %1</translation>
        </message>
        <message>
            <source>免证 %1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཆག་ %1</translation>
        </message>
        <message>
            <source>全部齐</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཚང་མ་ཚང་།</translation>
        </message>
        <message>
            <source>容缺 %1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རྗེས་ %1</translation>
        </message>
        <message>
            <source>缺 %1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཆད་ %1</translation>
        </message>
        <message>
            <source>齐 %1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཚང་ %1</translation>
        </message>
    </context>
    <context>
        <name>ChoicePage</name>
        <message>
            <source>上班时间来，可以直接取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒོ་ཕྱེ་དུས་ཡོང་ན་ཐད་ཀར་ཨང་ལེན་ཆོག</translation>
        </message>
        <message>
            <source>不预约也能办，上班时间来取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མ་མངགས་ཀྱང་ཆོག སྒོ་ཕྱེ་དུས་ཨང་ལེན་ཆོག</translation>
        </message>
        <message>
            <source>不预约也能办，直接取号就行</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མ་མངགས་ཀྱང་ཆོག ཐད་ཀར་ཨང་ལེན་ཆོག</translation>
        </message>
        <message>
            <source>已经约了？查看、改约、取消</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མངགས་ཟིན་ནམ། ལྟ་བ་དང་བསྒྱུར་བ། མེད་པར་བཟོ་བ།</translation>
        </message>
        <message>
            <source>现在没有可以预约的时间</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་ལྟ་མངག་ཆོག་པའི་དུས་ཚོད་མེད།</translation>
        </message>
        <message>
            <source>网络中断，请稍后再试或问导办</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དྲ་བ་ཆད་པས་རྗེས་སུ་ཚོད་ལྟ་བྱེད་པའམ་སྣེ་ཤན་པར་འདྲི་རོགས།</translation>
        </message>
        <message>
            <source>请返回，直接取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཕྱིར་ལོག་ནས་ཐད་ཀར་ཨང་ལེན་རོགས།</translation>
        </message>
        <message>
            <source>预约：选业务</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མངག་པ། ལས་དོན།</translation>
        </message>
        <message>
            <source>预约：选日期</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མངག་པ། ཚེས་གྲངས།</translation>
        </message>
        <message>
            <source>预约：选时间</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མངག་པ། དུས་ཚོད།</translation>
        </message>
    </context>
    <context>
        <name>ClosedPage</name>
        <message>
            <source>%1 %2 开门</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 %2 ལ་སྒོ་འབྱེད།</translation>
        </message>
        <message>
            <source>%1 热线</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 ཁ་པར།</translation>
        </message>
        <message>
            <source>24 小时自助</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཆུ་ཚོད་24 རང་འགུལ་ཞབས་ཞུ།</translation>
        </message>
        <message>
            <source>今天 %1 开门</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དེ་རིང་ %1 ལ་སྒོ་འབྱེད།</translation>
        </message>
        <message>
            <source>办事指南</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལམ་སྟོན།</translation>
        </message>
        <message>
            <source>办到哪一步了</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གང་དུ་སླེབས་ཡོད་པ།</translation>
        </message>
        <message>
            <source>大厅已下班</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཚོམས་ཆེན་སྒོ་བརྒྱབ་ཟིན།</translation>
        </message>
        <message>
            <source>急事请打，24 小时有人</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གལ་ཆེའི་དོན་ལ་ཁ་པར་གཏོང་རོགས། ཆུ་ཚོད་24 མི་ཡོད།</translation>
        </message>
        <message>
            <source>打印清单和空表</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཡིག་ཆ་དང་རེའུ་མིག་དཔར།</translation>
        </message>
        <message>
            <source>挑一天、挑个时间，到时来办</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཉིན་དང་དུས་ཚོད་འདེམས་ནས་ཡོང་།</translation>
        </message>
        <message>
            <source>明天 %1 开门</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སང་ཉིན་ %1 ལ་སྒོ་འབྱེད།</translation>
        </message>
        <message>
            <source>现在可以办</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་ལྟ་སྒྲུབ་ཆོག་པ།</translation>
        </message>
        <message>
            <source>看要带什么材料</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཡིག་ཆ་ཅི་འཁྱེར་དགོས་པར་ལྟ།</translation>
        </message>
        <message>
            <source>评一评办过的事</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒྲུབ་ཟིན་པར་དཔྱད་མཆན།</translation>
        </message>
        <message>
            <source>评价</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དཔྱད་མཆན།</translation>
        </message>
        <message>
            <source>进度查询</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འཕེལ་རིམ་འདྲི་རྩད།</translation>
        </message>
        <message>
            <source>预约办事</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དུས་ཚོད་སྔོན་མངག</translation>
        </message>
    </context>
    <context>
        <name>ClosingPage</name>
        <message>
            <source>下班前取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒོ་རྒྱག་སྔོན་ཨང་ལེན།</translation>
        </message>
        <message>
            <source>业务</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལས་དོན།</translation>
        </message>
        <message>
            <source>今天这样办</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དེ་རིང་འདི་ལྟར།</translation>
        </message>
        <message>
            <source>预计等到下班以后的人</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒོ་རྒྱག་རྗེས་བར་སྒུག་མཁན།</translation>
        </message>
    </context>
    <context>
        <name>CollectPage</name>
        <message>
            <source>删除</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སུབ་པ།</translation>
        </message>
        <message>
            <source>取号领结果</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་ལེན་ནས་གྲུབ་འབྲས་ལེན།</translation>
        </message>
        <message>
            <source>已刷身份证</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལག་ཁྱེར་བཀླགས་ཟིན།</translation>
        </message>
        <message>
            <source>正在取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་ལེན་བཞིན།</translation>
        </message>
        <message>
            <source>请照受理通知书输入办件编号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དང་ལེན་བརྡ་ཐོའི་སྒྲུབ་དོན་ཨང་འབྲི་རོགས།</translation>
        </message>
        <message>
            <source>请照受理通知书输入办件编号，或刷身份证</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དང་ལེན་བརྡ་ཐོའི་སྒྲུབ་དོན་ཨང་འབྲི་བའམ་ལག་ཁྱེར་འཇོག་རོགས།</translation>
        </message>
    </context>
    <context>
        <name>CompactBar</name>
        <message>
            <source>%1 人</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མི་ %1</translation>
        </message>
        <message>
            <source>展开叫号条</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འབོད་ཐིག་འབྱེད་པ།</translation>
        </message>
        <message>
            <source>撤销</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཕྱིར་འཐེན།</translation>
        </message>
    </context>
    <context>
        <name>Dates</name>
        <message>
            <source>%1 %2 开门</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 %2 ལ་སྒོ་འབྱེད།</translation>
        </message>
        <message>
            <source>%1%2日</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1འི་ཚེས་ %2</translation>
        </message>
        <message>
            <source>%1%2日 %3</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1འི་ཚེས་ %2 %3</translation>
        </message>
        <message>
            <source>10月</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཟླ་བཅུ་པ</translation>
        </message>
        <message>
            <source>11月</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཟླ་བཅུ་གཅིག་པ</translation>
        </message>
        <message>
            <source>12月</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཟླ་བཅུ་གཉིས་པ</translation>
        </message>
        <message>
            <source>1月</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཟླ་དང་པོ</translation>
        </message>
        <message>
            <source>2月</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཟླ་གཉིས་པ</translation>
        </message>
        <message>
            <source>3月</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཟླ་གསུམ་པ</translation>
        </message>
        <message>
            <source>4月</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཟླ་བཞི་པ</translation>
        </message>
        <message>
            <source>5月</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཟླ་ལྔ་པ</translation>
        </message>
        <message>
            <source>6月</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཟླ་དྲུག་པ</translation>
        </message>
        <message>
            <source>7月</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཟླ་བདུན་པ</translation>
        </message>
        <message>
            <source>8月</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཟླ་བརྒྱད་པ</translation>
        </message>
        <message>
            <source>9月</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཟླ་དགུ་པ</translation>
        </message>
        <message>
            <source>今天 %1 开门</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དེ་རིང་ %1 ལ་སྒོ་འབྱེད།</translation>
        </message>
        <message>
            <source>明天 %1 开门</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སང་ཉིན་ %1 ལ་སྒོ་འབྱེད།</translation>
        </message>
        <message>
            <source>星期一</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གཟའ་ཟླ་བ།</translation>
        </message>
        <message>
            <source>星期三</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གཟའ་ལྷག་པ།</translation>
        </message>
        <message>
            <source>星期二</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གཟའ་མིག་དམར།</translation>
        </message>
        <message>
            <source>星期五</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གཟའ་པ་སངས།</translation>
        </message>
        <message>
            <source>星期六</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གཟའ་སྤེན་པ།</translation>
        </message>
        <message>
            <source>星期四</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གཟའ་ཕུར་བུ།</translation>
        </message>
        <message>
            <source>星期日</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གཟའ་ཉི་མ།</translation>
        </message>
    </context>
    <context>
        <name>DeadlineExtension</name>
        <message>
            <source>延长几个工作日</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འགྱངས་པའི་ལས་ཀའི་ཉིན།</translation>
        </message>
        <message>
            <source>批准人</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཆོག་མཆན་གནང་མཁན།</translation>
        </message>
        <message>
            <source>本机关批准，最多 10 日</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལས་ཁུངས་ཀྱི་ཆོག་མཆན། ཉིན་མང་མཐར་ 10</translation>
        </message>
        <message>
            <source>理由</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རྒྱུ་མཚན།</translation>
        </message>
        <message>
            <source>联合办理、政府批准，最多 15 日</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མཉམ་སྒྲུབ། སྲིད་གཞུང་ཆོག་མཆན། ཉིན་མང་མཐར་ 15</translation>
        </message>
    </context>
    <context>
        <name>DeadlinePage</name>
        <message>
            <source>作出决定</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐག་གཅོད།</translation>
        </message>
        <message>
            <source>办件 %1 的时限</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒྲུབ་དོན་ %1 དུས་བཀག</translation>
        </message>
        <message>
            <source>延长期限</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དུས་བཀག་འགྱངས།</translation>
        </message>
        <message>
            <source>恢复计时</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དུས་ཚོད་མུ་མཐུད།</translation>
        </message>
        <message>
            <source>暂停计时</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དུས་ཚོད་མཚམས་འཇོག</translation>
        </message>
        <message>
            <source>登记</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐོ་འགོད།</translation>
        </message>
        <message>
            <source>登记并打印</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐོ་འགོད་དང་པར་འདེབས།</translation>
        </message>
    </context>
    <context>
        <name>DeadlineStop</name>
        <message>
            <source>法定程序（印在告知书上）</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁྲིམས་ཀྱི་གོ་རིམ། (བརྡ་ཡིག་ཏུ་དཔར།)</translation>
        </message>
        <message>
            <source>预计需要几个工作日</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལས་ཀའི་ཉིན་ག་ཚོད་དགོས་པ།</translation>
        </message>
    </context>
    <context>
        <name>DeadlinesPage</name>
        <message>
            <source>日历改了，还有 %1 件的期限正在重算</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལོ་ཐོ་བསྒྱུར་བས་དུས་བཀག་ %1 ད་དུང་བསྐྱར་རྩིས་བྱེད་བཞིན།</translation>
        </message>
        <message>
            <source>未办结的办件</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒྲུབ་མ་ཚར་བའི་ལས་དོན།</translation>
        </message>
        <message>
            <source>没有未办结的办件</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒྲུབ་མ་ཚར་བའི་ལས་དོན་མེད།</translation>
        </message>
        <message>
            <source>知道了</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཤེས་སོང་།</translation>
        </message>
    </context>
    <context>
        <name>DepartmentsPage</name>
        <message numerus="yes">
            <source>%n 个事项</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>
                <numerusform>དོན་ཚན་ %n</numerusform>
            </translation>
        </message>
        <message>
            <source>按部门找</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྡེ་ཁག་ལྟར་འཚོལ།</translation>
        </message>
        <message>
            <source>点一个部门，看它办的事</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྡེ་ཁག་ཅིག་མནན་ནས་དེའི་དོན་ཚན་ལྟ།</translation>
        </message>
        <message>
            <source>目录里还没有写部门</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དཀར་ཆག་ཏུ་སྡེ་ཁག་མེད།</translation>
        </message>
        <message>
            <source>请返回，按业务取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཕྱིར་ལོག་ནས་ལས་དོན་འདེམས་རོགས།</translation>
        </message>
    </context>
    <context>
        <name>DeviceCard</name>
        <message>
            <source>使用</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བེད་སྤྱོད།</translation>
        </message>
        <message>
            <source>线路故障</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྐུད་ལམ་གྱི་སྐྱོན།</translation>
        </message>
        <message>
            <source>设备故障</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒྲིག་ཆས་ཀྱི་སྐྱོན།</translation>
        </message>
    </context>
    <context>
        <name>DraftPage</name>
        <message>
            <source>两边改了同一处时以谁为准；不选则先告知</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཕྱོགས་གཉིས་ཀས་གནས་གཅིག་བསྒྱུར་ན་སུ་ལ་གཞི་འཛིན། མ་བདམས་ན་སྔོན་ལ་བརྡ་སྦྱོར།</translation>
        </message>
        <message>
            <source>何时发布</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ནམ་ཞིག་འགྲེམས་པ།</translation>
        </message>
        <message>
            <source>现行版</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་ལྟའི་པར་གཞི།</translation>
        </message>
        <message>
            <source>立即</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལམ་སང་།</translation>
        </message>
        <message>
            <source>草稿</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཟིན་བྲིས།</translation>
        </message>
        <message>
            <source>返回列表</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རེའུ་མིག་ལ་ལོག</translation>
        </message>
        <message>
            <source>退回的理由，起草人会看到</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཕྱིར་སློག་གི་རྒྱུ་མཚན། འབྲི་མཁན་གྱིས་མཐོང་ངེས།</translation>
        </message>
    </context>
    <context>
        <name>DraftsPage</name>
        <message>
            <source>事项目录：草稿与版本</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་ཚན་དཀར་ཆག ཟིན་བྲིས་དང་པར་གཞི།</translation>
        </message>
        <message>
            <source>没有草稿；草稿由导入产生：jiaohao import items 文件 --draft</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཟིན་བྲིས་མེད། ཟིན་བྲིས་ནི་ནང་འདྲེན་ལས་བྱུང་། jiaohao import items ཡིག་ཆ --draft</translation>
        </message>
        <message>
            <source>知道了</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཤེས་སོང་།</translation>
        </message>
    </context>
    <context>
        <name>DropBookingPage</name>
        <message>
            <source>不取消，保留预约</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མི་བཟོ། ཉར།</translation>
        </message>
        <message>
            <source>取消 %1 的预约？</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 ཡི་སྔོན་མངགས་མེད་པར་བཟོའམ།</translation>
        </message>
        <message>
            <source>取消以后，这个时间会让给别人</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དུས་ཚོད་འདི་མི་གཞན་ལ་སྤྲོད།</translation>
        </message>
        <message>
            <source>取消预约</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མེད་པར་བཟོ།</translation>
        </message>
    </context>
    <context>
        <name>ElderHome</name>
        <message>
            <source>叫工作人员来帮我</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལས་མི་རོགས་ལ་འབོད།</translation>
        </message>
        <message>
            <source>您好，您要办什么事？</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བཀྲ་ཤིས་བདེ་ལེགས། ཁྱེད་ལ་དོན་ཅི་ཡོད།</translation>
        </message>
        <message>
            <source>网络中断，暂时不能取号。
请到咨询台找工作人员。</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དྲ་བ་ཆད་པས་ད་ལྟ་ཨང་ལེན་མི་ཐུབ།
འདྲི་རྩད་ཅོག་ཙེར་ལས་མི་བཙལ་རོགས།</translation>
        </message>
        <message>
            <source>请点一下您要办的事。</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་གང་ཡིན་མནོན་རོགས།</translation>
        </message>
        <message>
            <source>请点一下您要办的事。
也可以把身份证放到屏幕下方。</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་གང་ཡིན་མནོན་རོགས།
ཡང་ན་ལག་ཁྱེར་འཆར་ངོས་འོག་ཏུ་བཞག་ཆོག</translation>
        </message>
        <message>
            <source>身份证已经刷好，可以收起来了。
请点一下您要办的事。</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐོབ་ཐང་ལག་ཁྱེར་བཀླགས་ཟིན་པས་ཉར་རོགས།
དོན་གང་ཡིན་མནོན་རོགས།</translation>
        </message>
    </context>
    <context>
        <name>ElderRow</name>
        <message>
            <source>其他事情</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་གཞན་པ།</translation>
        </message>
        <message>
            <source>排到第几、过号了再排</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གྲལ་གྱི་གོ་རིམ། ཨང་ཡོལ་ན་སྐྱར་སྒྲིག</translation>
        </message>
        <message>
            <source>约好了来签到，或约一个时间</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མངགས་ཟིན་ན་མིང་འགོད། ཡང་ན་དུས་ཚོད་མངག</translation>
        </message>
        <message>
            <source>补贴、残疾人证、领证</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁ་གསབ། ལག་ཁྱེར་ལེན་པ།</translation>
        </message>
        <message>
            <source>评一评办过的事</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒྲུབ་ཟིན་པར་དཔྱད་མཆན།</translation>
        </message>
        <message>
            <source>评价</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དཔྱད་མཆན།</translation>
        </message>
        <message>
            <source>进度查询</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འཕེལ་རིམ་འདྲི་རྩད།</translation>
        </message>
        <message>
            <source>预约签到</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྔོན་མངགས།</translation>
        </message>
    </context>
    <context>
        <name>FacesPage</name>
        <message>
            <source>不评价，结束</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མཆན་མི་འགོད།</translation>
        </message>
        <message>
            <source>号票</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་རྟགས།</translation>
        </message>
        <message>
            <source>自愿评价。窗口人员看不到您怎么评</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རང་མོས་ཡིན། ལས་མིས་ཁྱེད་ཀྱི་མཆན་མི་མཐོང་།</translation>
        </message>
        <message>
            <source>请您评价这次服务</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཞབས་ཞུ་ལ་དཔྱད་མཆན་གནང་རོགས།</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message numerus="yes">
            <source>%n 个事项</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>
                <numerusform>དོན་ཚན་ %n</numerusform>
            </translation>
        </message>
        <message>
            <source>一件事</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་གཅིག</translation>
        </message>
        <message>
            <source>一次办好</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐེངས་གཅིག་ལ་སྒྲུབ།</translation>
        </message>
        <message>
            <source>也能网上办</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དྲ་ཐོག་ནས་ཀྱང་ཆོག</translation>
        </message>
        <message>
            <source>到大厅 %1 次</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཚོམས་ཆེན་དུ་ཐེངས་ %1</translation>
        </message>
        <message>
            <source>办结</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒྲུབ་ཚར།</translation>
        </message>
        <message>
            <source>当场办结</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལམ་སང་སྒྲུབ་ཚར།</translation>
        </message>
        <message>
            <source>承诺办结</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁས་བླངས་དུས་ཚོད།</translation>
        </message>
        <message numerus="yes">
            <source>法定 %n 个工作日</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>
                <numerusform>ཁྲིམས་ཀྱིས་ལས་ཉིན་ %n</numerusform>
            </translation>
        </message>
        <message>
            <source>见办事指南</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལམ་སྟོན་ལ་ལྟ།</translation>
        </message>
        <message>
            <source>费用</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འགྲོ་གྲོན།</translation>
        </message>
        <message>
            <source>问窗口</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒེའུ་ཁུང་ལ་འདྲི།</translation>
        </message>
        <message>
            <source>预计等候</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒུག་དགོས་པའི་དུས།</translation>
        </message>
    </context>
    <context>
        <name>FilterPage</name>
        <message>
            <source>不筛选，显示全部</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མ་བདམས་པར་ཚང་མ་མངོན།</translation>
        </message>
        <message>
            <source>业务</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལས་དོན།</translation>
        </message>
        <message>
            <source>哪些号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་རྟགས་གང་།</translation>
        </message>
        <message>
            <source>筛选</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འདེམས་སྒྲུག</translation>
        </message>
        <message>
            <source>筛选队列</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གྲལ་འདེམས་པ།</translation>
        </message>
        <message>
            <source>类别</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རིགས།</translation>
        </message>
    </context>
    <context>
        <name>FoldButton</name>
        <message>
            <source>展开工作台</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལས་སྟེགས་འབྱེད།</translation>
        </message>
        <message>
            <source>收起工作台</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལས་སྟེགས་བསྡུ།</translation>
        </message>
    </context>
    <context>
        <name>Following</name>
        <message>
            <source>随后</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རྗེས་མ།</translation>
        </message>
    </context>
    <context>
        <name>FrameBar</name>
        <message>
            <source>再听一遍</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཡང་བསྐྱར་ཉན།</translation>
        </message>
        <message>
            <source>叫人帮忙</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རོགས་སྐྱོར་འབོད།</translation>
        </message>
        <message>
            <source>帮办呼叫</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རོགས་སྐྱོར་འབོད།</translation>
        </message>
        <message>
            <source>无障碍</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བགེགས་མེད།</translation>
        </message>
        <message>
            <source>普通模式</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྤྱིར་བཏང་རྣམ་པ།</translation>
        </message>
        <message>
            <source>语言</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྐད་ཡིག</translation>
        </message>
        <message>
            <source>返回</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཕྱིར་ལོག</translation>
        </message>
        <message>
            <source>长者模式</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རྒན་རབས་རྣམ་པ།</translation>
        </message>
        <message>
            <source>首页</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མདུན་ངོས།</translation>
        </message>
    </context>
    <context>
        <name>FrameHeader</name>
        <message>
            <source>今日 %1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དེ་རིང་ %1</translation>
        </message>
        <message>
            <source>大厅暂停服务</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མཚམས་བཞག་ཡོད།</translation>
        </message>
        <message>
            <source>已下班</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལས་གྲོལ་ཟིན།</translation>
        </message>
        <message>
            <source>正在办公</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལས་ཀ་བྱེད་བཞིན།</translation>
        </message>
        <message>
            <source>长者模式</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རྒན་རབས་རྣམ་པ།</translation>
        </message>
    </context>
    <context>
        <name>FramePlinth</name>
        <message>
            <source>也可以刷身份证</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལག་ཁྱེར་ཀྱང་བཞག་ཆོག</translation>
        </message>
        <message>
            <source>从屏幕下方出来</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འཆར་ངོས་འོག་ནས་ཐོན།</translation>
        </message>
        <message>
            <source>刷身份证，不用输号码</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལག་ཁྱེར་བཞག་ན་ཨང་འབྲི་མི་དགོས།</translation>
        </message>
        <message>
            <source>刷身份证，取号更快</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལག་ཁྱེར་བཀླགས་ན་ཨང་ལེན་མགྱོགས།</translation>
        </message>
        <message>
            <source>刷身份证，查预约和排号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལག་ཁྱེར་བཞག་ནས་སྔོན་མངགས་དང་ཨང་ལྟ།</translation>
        </message>
        <message>
            <source>取号更快</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་ལེན་མགྱོགས།</translation>
        </message>
        <message>
            <source>可以看指南、查进度、评价</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལམ་སྟོན་དང་འཕེལ་རིམ་དཔྱད་མཆན་ཆོག</translation>
        </message>
        <message>
            <source>可以预约</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྔོན་མངགས་ཆོག</translation>
        </message>
        <message>
            <source>可以预约、看指南、查进度</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྔོན་མངགས་དང་ལམ་སྟོན། འཕེལ་རིམ་ཆོག</translation>
        </message>
        <message>
            <source>号码会显示在屏幕上</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་གྲངས་འཆར་ངོས་སུ་མངོན།</translation>
        </message>
        <message>
            <source>大厅已下班</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཚོམས་ཆེན་སྒོ་བརྒྱབ་ཟིན།</translation>
        </message>
        <message>
            <source>小票从屏幕下方出来</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འཛིན་ཤོག་འཆར་ངོས་འོག་ནས་ཐོན།</translation>
        </message>
        <message>
            <source>已刷身份证</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལག་ཁྱེར་བཀླགས་ཟིན།</translation>
        </message>
        <message>
            <source>本机暂无纸票</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འཕྲུལ་ཆས་འདིར་འཛིན་ཤོག་མེད།</translation>
        </message>
        <message>
            <source>正在打印小票</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འཛིན་ཤོག་པར་འདེབས་བཞིན།</translation>
        </message>
        <message>
            <source>正在打印预约单</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མངག་འཛིན་དཔར་བཞིན་པ།</translation>
        </message>
        <message>
            <source>没有小票？请记下号码</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འཛིན་ཤོག་མེད་ན་ཨང་གྲངས་བྲིས་རོགས།</translation>
        </message>
        <message>
            <source>网络中断，请找导办取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དྲ་བ་ཆད་པས་སྣེ་ཤན་པ་བཙལ་རོགས།</translation>
        </message>
        <message>
            <source>请取走小票</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འཛིན་ཤོག་བཞེས་རོགས།</translation>
        </message>
        <message>
            <source>请取走小票和身份证</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འཛིན་ཤོག་དང་ལག་ཁྱེར་བཞེས་རོགས།</translation>
        </message>
        <message>
            <source>请取走身份证</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལག་ཁྱེར་བཞེས་རོགས།</translation>
        </message>
        <message>
            <source>请取走预约单</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མངག་འཛིན་ཁྱེར་རོགས།</translation>
        </message>
        <message>
            <source>请记下号码</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་གྲངས་བྲིས་རོགས།</translation>
        </message>
        <message>
            <source>请记下号码或扫码</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་གྲངས་བྲིས་པའམ་པར་རྒྱོབ།</translation>
        </message>
        <message>
            <source>身份证可以收好了</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལག་ཁྱེར་ཉར་ཆོག</translation>
        </message>
        <message>
            <source>身份证放到屏幕下方</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལག་ཁྱེར་འཆར་ངོས་འོག་ཏུ་བཞག</translation>
        </message>
        <message>
            <source>身份证放这里</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལག་ཁྱེར་འདིར་བཞག</translation>
        </message>
        <message>
            <source>身份证还在屏幕下方</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལག་ཁྱེར་འཆར་ངོས་འོག་ཏུ་ཡོད།</translation>
        </message>
        <message>
            <source>这张号没有纸票</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་འདིར་འཛིན་ཤོག་མེད།</translation>
        </message>
    </context>
    <context>
        <name>GapsStrip</name>
        <message>
            <source>不晚于承诺期限；逾期未补按一次性告知处理</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁས་ལེན་དུས་ལས་མི་ཕྱི། དུས་ཡོལ་ན་བརྡ་ཁྱབ་ལྟར་སྒྲུབ།</translation>
        </message>
        <message>
            <source>容缺 %1 项，补齐期限</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རྗེས་སྤྲོད་ %1 དུས་བཀག</translation>
        </message>
        <message>
            <source>年-月-日</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལོ-ཟླ-ཚེས།</translation>
        </message>
    </context>
    <context>
        <name>GiveUpPage</name>
        <message>
            <source>不取消，继续排队</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མེད་པར་མི་བཟོ། གྲལ་སྒྲིག་མུ་མཐུད།</translation>
        </message>
        <message>
            <source>取消 %1？</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 མེད་པར་བཟོའམ།</translation>
        </message>
        <message>
            <source>取消以后要重新取号、重新排队</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མེད་པར་བཟོས་ན་སླར་ཡང་ཨང་ལེན་ནས་གྲལ་སྒྲིག་དགོས།</translation>
        </message>
        <message>
            <source>取消这个号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་འདི་མེད་པར་བཟོ།</translation>
        </message>
    </context>
    <context>
        <name>GivenUpPage</name>
        <message>
            <source>好了，完成</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འགྲིག་སོང་། ཚར་བ།</translation>
        </message>
        <message>
            <source>已经取消</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མེད་པར་བཟོས་ཟིན།</translation>
        </message>
    </context>
    <context>
        <name>Goodbye</name>
        <message>
            <source>%1 秒后自动回到首页</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྐར་ཆ་ %1 རྗེས་མདུན་ངོས་སུ་ལོག</translation>
        </message>
        <message>
            <source>请取走身份证</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལག་ཁྱེར་བཞེས་རོགས།</translation>
        </message>
    </context>
    <context>
        <name>Grip</name>
        <message>
            <source>拖动换边·双击折叠</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འཐེན་ན་མཐའ་ལ། ཐེངས་གཉིས་མནན་ན་བསྡུ།</translation>
        </message>
    </context>
    <context>
        <name>GuidePage</name>
        <message>
            <source>%1 项材料</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཡིག་ཆ་ %1</translation>
        </message>
        <message>
            <source>办事指南：%1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལམ་སྟོན། %1</translation>
        </message>
        <message>
            <source>打印清单</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐོ་དཔར་བ།</translation>
        </message>
        <message>
            <source>打印空表：%1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རེའུ་མིག་དཔར། %1</translation>
        </message>
        <message>
            <source>本终端没有可用的打印机</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དཔར་འཕྲུལ་བེད་སྤྱོད་ཐུབ་པ་མེད།</translation>
        </message>
    </context>
    <context>
        <name>HallPage</name>
        <message>
            <source>全部停止取号和叫号；次序保留，等候时间停住。已叫未到的号回到队首</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་ལེན་དང་འབོད་པ་ཚང་མ་མཚམས་འཇོག གྲལ་རིམ་ཉར། སྒུག་ཡུན་མཚམས་འཇོག བོས་ཟིན་པ་གྲལ་མགོར་ལོག</translation>
        </message>
        <message>
            <source>原因（所有屏幕上显示）</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རྒྱུ་མཚན། (འཆར་ངོས་ཚང་མར་འཆར།)</translation>
        </message>
        <message>
            <source>大厅已暂停</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཚོམས་ཆེན་མཚམས་བཞག་ཡོད།</translation>
        </message>
        <message>
            <source>恢复后从停下的地方接着叫号，等候时间不算暂停的这一段</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སླར་གསོ་རྗེས་མཚམས་བཞག་ས་ནས་མུ་མཐུད་འབོད། སྒུག་ཡུན་ལ་མཚམས་བཞག་པའི་དུས་མི་རྩི།</translation>
        </message>
        <message>
            <source>恢复大厅</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཚོམས་ཆེན་སླར་གསོ།</translation>
        </message>
        <message>
            <source>暂停大厅</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཚོམས་ཆེན་མཚམས་འཇོག</translation>
        </message>
        <message>
            <source>暂停整个大厅</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཚོམས་ཆེན་ཡོངས་མཚམས་འཇོག</translation>
        </message>
    </context>
    <context>
        <name>HanziKeyboard</name>
        <message>
            <source>删除</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སུབ་པ།</translation>
        </message>
        <message>
            <source>前面的字</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྔོན་གྱི་ཡིག་འབྲུ།</translation>
        </message>
        <message>
            <source>后面的字</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རྗེས་ཀྱི་ཡིག་འབྲུ།</translation>
        </message>
        <message>
            <source>大写</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཡིག་ཆེན།</translation>
        </message>
        <message>
            <source>拼音</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཕིན་ཡིན།</translation>
        </message>
        <message>
            <source>数字符号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་གྲངས།</translation>
        </message>
        <message>
            <source>空格</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྟོང་།</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>与中枢失联</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འབྲེལ་མཐུད་ཆད་སོང་།</translation>
        </message>
    </context>
    <context>
        <name>HelpPage</name>
        <message>
            <source>%1 人在</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མི་ %1 ཡོད།</translation>
        </message>
        <message>
            <source>什么事</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་གང་།</translation>
        </message>
        <message>
            <source>叫人到窗口来</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒེའུ་ཁུང་ལ་མི་འབོད།</translation>
        </message>
        <message>
            <source>叫谁</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སུ་འབོད།</translation>
        </message>
        <message>
            <source>呼叫</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འབོད།</translation>
        </message>
        <message>
            <source>已经呼叫，请等答复，或按 Del 撤回</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བོས་ཟིན། ལན་ལ་སྒུག་པའམ་ Del གནོན་ནས་ཕྱིར་འཐེན་རོགས།</translation>
        </message>
        <message>
            <source>或写一句，只有被叫的人看到</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཡང་ན་ཚིག་ཅིག་འབྲི། བོས་པའི་མིས་མ་གཏོགས་མི་མཐོང་།</translation>
        </message>
        <message>
            <source>没有人在</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མི་མེད།</translation>
        </message>
        <message>
            <source>现在没有人在线：呼叫会留着，有人来就看到。急事请打电话</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་ལྟ་སུའང་མེད། འབོད་པ་ཉར་ནས་མི་ཡོང་དུས་མཐོང་། ཛ་དྲག་ཡིན་ན་ཁ་པར་རྒྱོབས།</translation>
        </message>
        <message>
            <source>请选一句话，或者写一句</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཚིག་ཅིག་འདེམས་པའམ་རང་གིས་འབྲི་རོགས།</translation>
        </message>
    </context>
    <context>
        <name>HistoryCard</name>
        <message>
            <source>办事历史</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལོ་རྒྱུས།</translation>
        </message>
        <message>
            <source>待领取</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལེན་རྒྱུ།</translation>
        </message>
        <message>
            <source>时限</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དུས་བཀག</translation>
        </message>
        <message>
            <source>未办结</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒྲུབ་མ་ཚར།</translation>
        </message>
        <message>
            <source>没有办件记录</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐོ་མེད།</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>一件事</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་གཅིག</translation>
        </message>
        <message>
            <source>办事指南</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལམ་སྟོན།</translation>
        </message>
        <message>
            <source>取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་ལེན།</translation>
        </message>
        <message>
            <source>已刷身份证</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལག་ཁྱེར་བཀླགས་ཟིན།</translation>
        </message>
        <message>
            <source>帮办呼叫</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རོགས་སྐྱོར་འབོད།</translation>
        </message>
        <message>
            <source>按钮都在下面，够得着就能办。需要帮忙请点“帮办呼叫”</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མཐེབ་གནོན་ཚང་མ་འོག་ན་ཡོད། རོགས་རམ་དགོས་ན་“རོགས་སྐྱོར་འབོད”མནོན།</translation>
        </message>
        <message>
            <source>等候时间随时更新</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒུག་ཡུན་གསར་བརྗེ་བྱེད་བཞིན།</translation>
        </message>
        <message>
            <source>网络中断，暂时不能取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དྲ་བ་ཆད་པས་ད་ལྟ་ཨང་ལེན་མི་ཐུབ།</translation>
        </message>
        <message>
            <source>评价</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དཔྱད་མཆན།</translation>
        </message>
        <message>
            <source>请到咨询台找导办取号。恢复后这里会自动好</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འདྲི་རྩད་ཅོག་ཙེར་སྣེ་ཤན་པ་བཙལ་རོགས། སོར་ཆུད་རྗེས་རང་འགུལ་གྱིས་འགྲིག</translation>
        </message>
        <message>
            <source>请点您要办的业务</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལས་དོན་འདེམས་རོགས།</translation>
        </message>
        <message>
            <source>进度查询</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འཕེལ་རིམ་འདྲི་རྩད།</translation>
        </message>
        <message>
            <source>预约签到</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྔོན་མངགས།</translation>
        </message>
    </context>
    <context>
        <name>HoursCard</name>
        <message>
            <source>办理时间</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་གཅོད་དུས་ཚོད།</translation>
        </message>
        <message>
            <source>欢迎</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དགའ་བསུ་ཞུ།</translation>
        </message>
        <message>
            <source>现在不是办理时间</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་ལྟ་དོན་གཅོད་དུས་ཚོད་མིན།</translation>
        </message>
        <message>
            <source>需要帮忙，请找大厅导办</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རོགས་རམ་དགོས་ན་ཚོམས་ཆེན་གྱི་སྣེ་འཁྲིད་པར་འཚོལ་རོགས།</translation>
        </message>
    </context>
    <context>
        <name>ItemPicker</name>
        <message>
            <source>事项名称、拼音首字母或编码</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་ཚན་མིང་ངམ་ཕིན་ཡིན་ནམ་ཨང་།</translation>
        </message>
        <message>
            <source>您常办的事项，用下箭头选</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རྒྱུན་སྒྲུབ་དོན་ཚན། མར་མཐེབ་ཀྱིས་འདེམས།</translation>
        </message>
        <message>
            <source>没有完全符合的，是不是：</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཡང་དག་པ་མེད། འདི་ཡིན་ནམ།</translation>
        </message>
        <message>
            <source>没有这个事项</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་ཚན་དེ་མེད།</translation>
        </message>
    </context>
    <context>
        <name>Keypad</name>
        <message>
            <source>删除</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སུབ་པ།</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>按键一览</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མཐེབ་གཞོང་ཡོངས།</translation>
        </message>
        <message>
            <source>知道了</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཤེས་སོང་།</translation>
        </message>
    </context>
    <context>
        <name>LatePage</name>
        <message>
            <source>%1 下班，今天不一定能办上。您要现在取号吗？</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 ལ་སྒོ་རྒྱག་པས་དེ་རིང་སྒྲུབ་ཐུབ་མིན་ངེས་མེད། ཨང་རྟགས་ལེན་ནམ།</translation>
        </message>
        <message>
            <source>不取号，回到首页</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་རྟགས་མི་ལེན། འགོ་ངོས་སུ་ལོག</translation>
        </message>
        <message>
            <source>叫导办来帮我</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྣེ་ཤན་པ་རོགས་ལ་འབོད།</translation>
        </message>
        <message>
            <source>可能要等到下班以后</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒོ་རྒྱག་དུས་བར་སྒུག་དགོས་སྲིད།</translation>
        </message>
        <message>
            <source>正在取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་ལེན་བཞིན།</translation>
        </message>
        <message>
            <source>知道了，仍要取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཤེས་སོང་། ཨང་རྟགས་ལེན།</translation>
        </message>
    </context>
    <context>
        <name>LetOnPage</name>
        <message>
            <source>业务（限额已满也给号，会留下记录）</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལས་དོན། (ཚད་བརྒལ་ཀྱང་ཨང་སྤྲོད། ཐོར་འགོད།)</translation>
        </message>
        <message>
            <source>加一个号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་གཅིག་སྣོན།</translation>
        </message>
        <message>
            <source>加号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་སྣོན།</translation>
        </message>
    </context>
    <context>
        <name>LevelSide</name>
        <message>
            <source>号票 %1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་རྟགས་ %1</translation>
        </message>
        <message>
            <source>重新选</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བསྐྱར་འདེམས།</translation>
        </message>
    </context>
    <context>
        <name>Levels</name>
        <message>
            <source>不满意</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མ་ཚིམ།</translation>
        </message>
        <message>
            <source>基本满意</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཕལ་ཆེར་ཚིམ།</translation>
        </message>
        <message>
            <source>满意</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཚིམ་པ།</translation>
        </message>
        <message>
            <source>非常不满意</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཧ་ཅང་མ་ཚིམ།</translation>
        </message>
        <message>
            <source>非常满意</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཧ་ཅང་ཚིམ།</translation>
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
        <name>Login</name>
        <message>
            <source>%1年%2月%3日</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 ལོའི་ཟླ་ %2 ཚེས་ %3</translation>
        </message>
        <message>
            <source>星期一</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གཟའ་ཟླ་བ།</translation>
        </message>
        <message>
            <source>星期三</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གཟའ་ལྷག་པ།</translation>
        </message>
        <message>
            <source>星期二</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གཟའ་མིག་དམར།</translation>
        </message>
        <message>
            <source>星期五</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གཟའ་པ་སངས།</translation>
        </message>
        <message>
            <source>星期六</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གཟའ་སྤེན་པ།</translation>
        </message>
        <message>
            <source>星期四</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གཟའ་ཕུར་བུ།</translation>
        </message>
        <message>
            <source>星期日</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གཟའ་ཉི་མ།</translation>
        </message>
        <message>
            <source>更换窗口请联系管理员</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒེའུ་ཁུང་བརྗེ་ན་དོ་དམ་པར་འབྲེལ་རོགས།</translation>
        </message>
        <message>
            <source>版本 %1·目录第 %2 版</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>པར་གཞི་ %1 · དཀར་ཆག་ %2</translation>
        </message>
        <message>
            <source>连续输错 5 次会锁定，请稍后再试或找管理员</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐེངས་ 5 ནོར་ན་སྒོ་རྒྱག དོ་དམ་པར་འཚོལ་རོགས།</translation>
        </message>
    </context>
    <context>
        <name>LoginCard</name>
        <message>
            <source>与中枢失联，暂时不能登录，恢复后自动可用</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལྟེ་གནས་དང་འབྲེལ་ཆད་པས་ད་ལྟ་ནང་འཛུལ་མི་ཐུབ། སླར་གསོ་རྗེས་རང་འགུལ་གྱིས་ཆོག</translation>
        </message>
        <message>
            <source>大写锁定已打开</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཡིག་ཆེན་གཏན་འཁེལ་བྱས་འདུག</translation>
        </message>
        <message>
            <source>密码</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གསང་གྲངས།</translation>
        </message>
        <message>
            <source>工号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལས་ཨང་།</translation>
        </message>
        <message>
            <source>显示</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མངོན་པ།</translation>
        </message>
        <message>
            <source>本窗口业务</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒེའུ་ཁུང་འདིའི་ལས་སྒོ།</translation>
        </message>
        <message>
            <source>登录</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ནང་འཛུལ།</translation>
        </message>
        <message>
            <source>登录并开窗</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ནང་འཛུལ་དང་སྒོ་འབྱེད།</translation>
        </message>
        <message>
            <source>登录，暂不开窗</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ནང་འཛུལ། སྒོ་མི་འབྱེད།</translation>
        </message>
        <message>
            <source>隐藏</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྦས་པ།</translation>
        </message>
    </context>
    <context>
        <name>LoginSide</name>
        <message>
            <source>%1 号窗口</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒེའུ་ཁུང་ %1</translation>
        </message>
        <message>
            <source>%1 项中 %2 项正常</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 ནས་ %2 རྒྱུན་ལྡན།</translation>
        </message>
        <message>
            <source>开窗前检查</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒོ་འབྱེད་སྔོན་གྱི་ཞིབ་བཤེར།</translation>
        </message>
        <message>
            <source>窗口工作台</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒེའུ་ཁུང་ལས་སྟེགས།</translation>
        </message>
        <message>
            <source>终端 %1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མཐའ་སྣེ་ %1</translation>
        </message>
    </context>
    <context>
        <name>LogoutPage</name>
        <message>
            <source>退出后窗口关闭，等候的群众由其他窗口办理。</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཕྱིར་ཐོན་རྗེས་སྒེའུ་ཁུང་སྒོ་རྒྱག སྒུག་མི་སྒེའུ་ཁུང་གཞན་གྱིས་སྒྲུབ།</translation>
        </message>
        <message>
            <source>退出并关窗</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཕྱིར་ཐོན་དང་སྒོ་རྒྱག</translation>
        </message>
        <message>
            <source>退出登录</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཕྱིར་ཐོན།</translation>
        </message>
    </context>
    <context>
        <name>LostVeil</name>
        <message>
            <source>中枢程序没有运行，请找管理员</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལྟེ་གནས་བྱ་རིམ་འཁོར་མེད། དོ་དམ་པར་འཚོལ་རོགས།</translation>
        </message>
        <message>
            <source>另一台设备用了同一名称，请找管理员</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒྲིག་ཆས་གཞན་ཞིག་གིས་མིང་འདི་བེད་སྤྱོད་བྱས་ཡོད། དོ་དམ་པར་འཚོལ་རོགས།</translation>
        </message>
        <message>
            <source>叫号信息暂停更新</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་འབོད་ཆ་འཕྲིན་གསར་བཅོས་མཚམས་བཞག</translation>
        </message>
        <message>
            <source>已中断 %1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཆད་ནས་ %1</translation>
        </message>
        <message>
            <source>断线前最后叫号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འབྲེལ་ཐག་མ་ཆད་གོང་གི་ཨང་འབོད།</translation>
        </message>
        <message>
            <source>最后更新 %1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མཐའ་མའི་གསར་བཅོས་ %1</translation>
        </message>
        <message>
            <source>本设备未登记或已停用，请找管理员</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒྲིག་ཆས་འདི་ཐོ་འགོད་བྱས་མེད། དོ་དམ་པར་འཚོལ་རོགས།</translation>
        </message>
        <message>
            <source>正在连接叫号系统</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་འབོད་མ་ལག་ལ་མཐུད་བཞིན་པ།</translation>
        </message>
        <message>
            <source>网络不通，或中枢已关机</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དྲ་རྒྱ་མེད་པའམ་ལྟེ་གནས་འཕྲུལ་ཆས་སྒོ་བརྒྱབ་ཡོད།</translation>
        </message>
        <message>
            <source>请听窗口人员口头叫号。您的号码和次序已保留。</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒེའུ་ཁུང་གི་ལས་མིས་ཁ་ནས་འབོད་པར་ཉོན་རོགས། ཁྱེད་ཀྱི་ཨང་རྟགས་དང་གོ་རིམ་ཉར་ཡོད།</translation>
        </message>
        <message>
            <source>连接中断，正在重新连接</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འབྲེལ་མཐུད་ཆད་ནས་བསྐྱར་དུ་མཐུད་བཞིན་པ།</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་ལེན།</translation>
        </message>
        <message>
            <source>看材料</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཡིག་ཆ།</translation>
        </message>
        <message>
            <source>窗口工作台</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒེའུ་ཁུང་ལས་སྟེགས།</translation>
        </message>
        <message>
            <source>自助取号机</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རང་འགུལ་ཨང་ལེན་འཕྲུལ་ཆས།</translation>
        </message>
        <message>
            <source>评价器</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གདེང་འཇོག་ཡོ་ཆས།</translation>
        </message>
        <message>
            <source>选业务</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལས་དོན།</translation>
        </message>
        <message>
            <source>选事项</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་ཚན།</translation>
        </message>
    </context>
    <context>
        <name>MaterialGroup</name>
        <message>
            <source>%1 份</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གྲངས་ %1</translation>
        </message>
        <message>
            <source>%1 份，用电子证照代替（免证办）</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གྲངས་ %1 གློག་རྡུལ་ལག་ཁྱེར་གྱིས་ཚབ་བྱེད།</translation>
        </message>
        <message>
            <source>不用带</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འཁྱེར་མི་དགོས་པ།</translation>
        </message>
        <message>
            <source>看情况带</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གནས་ཚུལ་ལ་བལྟས།</translation>
        </message>
        <message>
            <source>符合情形的才带</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གནས་ཚུལ་མཐུན་ན་འཁྱེར།</translation>
        </message>
        <message>
            <source>请带上</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འཁྱེར་དགོས་པ།</translation>
        </message>
    </context>
    <context>
        <name>MaterialList</name>
        <message>
            <source>目录没有列出材料</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དཀར་ཆག་ཏུ་ཡིག་ཆ་མེད།</translation>
        </message>
    </context>
    <context>
        <name>MaterialRow</name>
        <message>
            <source>%1 份</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གྲངས་ %1</translation>
        </message>
        <message>
            <source>原件和复印件都不用带</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མ་ཡིག་དང་འདྲ་བཤུས་གང་ཡང་མི་དགོས།</translation>
        </message>
        <message>
            <source>可写承诺书</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁས་ལེན་ཡི་གེ་ཆོག</translation>
        </message>
        <message>
            <source>可容缺，以后补</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རྗེས་སུ་ཁ་སྐོང་ཆོག</translation>
        </message>
        <message>
            <source>打印空表</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རེའུ་མིག་དཔར།</translation>
        </message>
        <message>
            <source>电子证照</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གློག་རྡུལ།</translation>
        </message>
        <message>
            <source>看情况</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གནས་ཚུལ་ལྟར།</translation>
        </message>
    </context>
    <context>
        <name>MaterialsPage</name>
        <message>
            <source>%1 件事，取一个号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་ %1 ལ་ཨང་གཅིག</translation>
        </message>
        <message>
            <source>先不取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་ལྟ་མི་ལེན།</translation>
        </message>
        <message>
            <source>先不取号
带走清单</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་མི་ལེན།
ཐོ་འཁྱེར་བ།</translation>
        </message>
        <message>
            <source>先不取号
打印清单</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་ལྟ་མི་ལེན།
ཐོ་པར་འདེབས།</translation>
        </message>
        <message>
            <source>取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་ལེན།</translation>
        </message>
        <message>
            <source>可以先取号，请在窗口问清要带什么</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྔོན་ལ་ཨང་ལེན་ཆོག སྒེའུ་ཁུང་ནས་ཡིག་ཆ་ཅི་དགོས་འདྲི་རོགས།</translation>
        </message>
        <message>
            <source>带走清单</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐོ་འཁྱེར་བ།</translation>
        </message>
        <message>
            <source>打印清单</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐོ་དཔར་བ།</translation>
        </message>
        <message>
            <source>材料不全也可以取号，窗口会一次说清怎么补</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཡིག་ཆ་མ་ཚང་ཡང་ཨང་ལེན་ཆོག སྒེའུ་ཁུང་ནས་ཐེངས་གཅིག་ལ་བཤད་འོང་།</translation>
        </message>
        <message>
            <source>材料齐全，取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཡིག་ཆ་ཚང་། ཨང་ལེན།</translation>
        </message>
        <message>
            <source>现在取号，可能要等到下班以后</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་ལྟ་ཨང་བླངས་ན་ལས་གྲོལ་རྗེས་བར་སྒུག་དགོས་སྲིད།</translation>
        </message>
        <message>
            <source>结果：%1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འབྲས་བུ། %1</translation>
        </message>
        <message>
            <source>请返回另选一项，或点帮办呼叫</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཕྱིར་ལོག་ནས་གཞན་ཞིག་འདེམས་པའམ་རོགས་སྐྱོར་འབོད་རོགས།</translation>
        </message>
        <message>
            <source>还有
别的事</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་གཞན།
ཡོད།</translation>
        </message>
        <message>
            <source>这个事项没有登记材料清单</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་ཚན་འདིར་ཡིག་ཆའི་ཐོ་བཀོད་མེད།</translation>
        </message>
    </context>
    <context>
        <name>MorePage</name>
        <message>
            <source>没有找到？点“下一页”，或者叫人帮忙</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མ་རྙེད་ན་ཤོག་ངོས་རྗེས་མ་མནོན་པའམ་རོགས་སྐྱོར་འབོད་རོགས།</translation>
        </message>
        <message>
            <source>还可以办这些</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གཞན་ཡང་འདི་དག་སྒྲུབ་ཆོག</translation>
        </message>
    </context>
    <context>
        <name>NarrowStrip</name>
        <message>
            <source>全部</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཚང་མ།</translation>
        </message>
    </context>
    <context>
        <name>Newest</name>
        <message>
            <source>大厅已下班</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཚོམས་ཆེན་སྒོ་བརྒྱབ་ཟིན།</translation>
        </message>
        <message>
            <source>最近呼叫</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཉེ་ཆར་བོས་པ།</translation>
        </message>
        <message>
            <source>正在呼叫</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་ལྟ་འབོད་བཞིན་པ།</translation>
        </message>
        <message>
            <source>请留意叫号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་རྟགས་འབོད་པར་དོ་སྣང་གནང་རོགས།</translation>
        </message>
    </context>
    <context>
        <name>NoSlipPage</name>
        <message>
            <source>一定要纸票？</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འཛིན་ཤོག་ངེས་པར་དགོས་སམ།</translation>
        </message>
        <message>
            <source>到%1坐下等候</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 ལ་བཞུགས་ནས་སྒུགས།</translation>
        </message>
        <message>
            <source>到等候区坐下等候</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒུག་སར་བཞུགས་ནས་སྒུགས།</translation>
        </message>
        <message>
            <source>叫人送纸票</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འཛིན་ཤོག་སྐྱེལ་དུ་འབོད།</translation>
        </message>
        <message>
            <source>屏幕和广播照常叫号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འཆར་ངོས་དང་རྒྱང་བསྒྲགས་ཀྱིས་རྒྱུན་ལྟར་འབོད།</translation>
        </message>
        <message>
            <source>我记下了</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བྲིས་ཟིན།</translation>
        </message>
        <message>
            <source>手机扫码带走号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁ་པར་གྱིས་པར་རྒྱོབ།</translation>
        </message>
        <message>
            <source>拍一张照片也可以</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>པར་ཞིག་བརྒྱབ་ཀྱང་ཆོག</translation>
        </message>
        <message>
            <source>拍照留下这张号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>པར་བརྒྱབ་ནས་ཉར།</translation>
        </message>
        <message>
            <source>接着到：%1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དེ་རྗེས། %1</translation>
        </message>
        <message>
            <source>点下面的按钮，导办来帮您</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འོག་གི་མཐེབ་གནོན་མནོན་ན་སྣེ་ཤན་པ་ཡོང་།</translation>
        </message>
        <message>
            <source>现在请这样做</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་ལྟ་འདི་ལྟར་མཛོད།</translation>
        </message>
        <message>
            <source>要纸票，点下面的按钮</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཤོག་བུ་དགོས་ན་འོག་ཏུ་མནོན།</translation>
        </message>
        <message>
            <source>记下号码</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་གྲངས་བྲིས་རོགས།</translation>
        </message>
        <message>
            <source>记下号码，或者扫码</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་གྲངས་བྲིས་པའམ་པར་རྒྱོབ།</translation>
        </message>
    </context>
    <context>
        <name>NoTicketPage</name>
        <message>
            <source>不刷证取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལག་ཁྱེར་མེད་པར་ཨང་ལེན།</translation>
        </message>
        <message>
            <source>不刷身份证也能取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལག་ཁྱེར་མ་བཀླགས་ཀྱང་ཨང་ལེན་ཆོག</translation>
        </message>
        <message>
            <source>不是您的问题，请稍等再试</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁྱེད་ཀྱི་སྐྱོན་མིན། ཅུང་ཙམ་སྒུགས་ནས་ཚོད་ལྟ་མཛོད།</translation>
        </message>
        <message>
            <source>再试一次</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཡང་བསྐྱར་ཚོད་ལྟ།</translation>
        </message>
        <message>
            <source>叫导办来帮我</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྣེ་ཤན་པ་རོགས་ལ་འབོད།</translation>
        </message>
        <message>
            <source>回到首页</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མདུན་ངོས་སུ་ལོག</translation>
        </message>
        <message>
            <source>导办可以替您取号，也可以告诉您怎么办</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྣེ་ཤན་པས་ཚབ་ཏུ་ཨང་ལེན་པ་དང་ཐབས་ལམ་བཤད་ཐུབ།</translation>
        </message>
        <message>
            <source>正在取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་ལེན་བཞིན།</translation>
        </message>
        <message>
            <source>没有占用您的名额，可以另选业务</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁྱེད་ཀྱི་གྲངས་མ་སྤྱད། ལས་དོན་གཞན་འདེམས་ཆོག</translation>
        </message>
        <message>
            <source>没有取到号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་མ་ཐོབ།</translation>
        </message>
        <message>
            <source>网络中断，大厅系统没有回答</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དྲ་བ་ཆད་པས་མ་ལག་གིས་ལན་མ་བཏབ།</translation>
        </message>
        <message>
            <source>请到咨询台找导办取号，或者稍等再试一次</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འདྲི་རྩད་ཅོག་ཙེར་སྣེ་ཤན་པ་བཙལ་བའམ་ཅུང་ཙམ་སྒུགས་ནས་ཡང་བསྐྱར་ཚོད་ལྟ་མཛོད།</translation>
        </message>
    </context>
    <context>
        <name>NumberPage</name>
        <message>
            <source>删除</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སུབ་པ།</translation>
        </message>
        <message>
            <source>查询</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འདྲི་རྩད།</translation>
        </message>
        <message>
            <source>正在查询</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འདྲི་རྩད་བྱེད་བཞིན།</translation>
        </message>
        <message>
            <source>网络中断，请稍后再试或问导办</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དྲ་བ་ཆད་པས་རྗེས་སུ་ཚོད་ལྟ་བྱེད་པའམ་སྣེ་ཤན་པར་འདྲི་རོགས།</translation>
        </message>
        <message>
            <source>请扫号票上的二维码，或输入号码，如 A023</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འཛིན་ཤོག་གི་རྟགས་པར་རྒྱོབ་པའམ་ཨང་གྲངས་བྲིས་རོགས། དཔེར་ན་ A023</translation>
        </message>
        <message>
            <source>请输入号票上的号码，如 A023</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འཛིན་ཤོག་སྟེང་གི་ཨང་གྲངས་བྲིས་རོགས། དཔེར་ན་ A023</translation>
        </message>
        <message>
            <source>进度查询</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འཕེལ་རིམ་འདྲི་རྩད།</translation>
        </message>
    </context>
    <context>
        <name>OutcomeHead</name>
        <message>
            <source>选择办理结果，登记后打印文书</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒྲུབ་འབྲས་འདེམས། ཐོ་འགོད་རྗེས་ཡིག་ཆ་པར་འདེབས།</translation>
        </message>
    </context>
    <context>
        <name>Overlays</name>
        <message>
            <source>%1 秒后回到首页</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྐར་ཆ་ %1 རྗེས་མདུན་ངོས་སུ་ལོག</translation>
        </message>
        <message>
            <source>不刷证也可以取号。换证请取“户籍身份证”的号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལག་ཁྱེར་མ་བཀླགས་ཀྱང་ཨང་ལེན་ཆོག ལག་ཁྱེར་བརྗེ་ན་ཐེམ་ཐོ་དང་ལག་ཁྱེར་གྱི་ཨང་ལེན་རོགས།</translation>
        </message>
        <message>
            <source>不刷证也可以取号，请让窗口人员核对</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལག་ཁྱེར་མེད་ཀྱང་ཨང་ལེན་ཆོག སྒེའུ་ཁུང་ལས་མིས་ཞིབ་བཤེར་བྱེད་རོགས།</translation>
        </message>
        <message>
            <source>不办了</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མི་སྒྲུབ།</translation>
        </message>
        <message>
            <source>不换了</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མི་བརྗེ།</translation>
        </message>
        <message>
            <source>从屏幕下方出来</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འཆར་ངོས་འོག་ནས་ཐོན།</translation>
        </message>
        <message>
            <source>先填好，轮到您时更快。从屏幕下方出来</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྔོན་ལ་བྲིས་ན་མགྱོགས། འོག་ནས་ཐོན་ཡོང་།</translation>
        </message>
        <message>
            <source>再办别的，请先回首页，再放一次身份证</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་གཞན་ཡོད་ན་མདུན་ངོས་སུ་ལོག་ནས་ལག་ཁྱེར་བསྐྱར་དུ་བཞག</translation>
        </message>
        <message>
            <source>刚才正在处理上一步，这一次没有用上</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གོམ་པ་སྔོན་མ་མ་ཚར་བས་ལག་ཁྱེར་བེད་སྤྱོད་མ་བྱས།</translation>
        </message>
        <message>
            <source>可以拍下这一页，或者点帮办呼叫</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཤོག་ངོས་འདི་པར་བརྒྱབ་པའམ་རོགས་སྐྱོར་འབོད་ཆོག</translation>
        </message>
        <message>
            <source>可以现在取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་ལྟ་ཨང་ལེན་ཆོག</translation>
        </message>
        <message>
            <source>可以现在预约，或者上班时间来取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་ལྟ་སྔོན་མངགས་བྱེད་པའམ་ལས་དུས་སུ་ཨང་ལེན་པར་ཡོང་།</translation>
        </message>
        <message>
            <source>坐轮椅：按钮放低</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འཁོར་ལོའི་རྐུབ་སྟེགས། མཐེབ་གནོན་དམའ་རུ།</translation>
        </message>
        <message>
            <source>好了</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འགྲིག་སོང་།</translation>
        </message>
        <message>
            <source>导办马上过来</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྣེ་ཤན་པ་ལམ་སང་ཡོང་།</translation>
        </message>
        <message>
            <source>换证请上班时间来取“户籍身份证”的号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལག་ཁྱེར་བརྗེ་ན་ལས་དུས་སུ་ཐེམ་ཐོ་དང་ལག་ཁྱེར་གྱི་ཨང་ལེན་རོགས།</translation>
        </message>
        <message>
            <source>无障碍</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བགེགས་མེད།</translation>
        </message>
        <message>
            <source>暂时叫不到导办</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་ལྟ་སྣེ་ཤན་པ་འབོད་མི་ཐུབ།</translation>
        </message>
        <message>
            <source>正在打印清单</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐོ་པར་འདེབས་བཞིན།</translation>
        </message>
        <message>
            <source>正在打印空表</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རེའུ་མིག་དཔར་བཞིན་པ།</translation>
        </message>
        <message>
            <source>没有查到预约和排号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྔོན་མངགས་དང་ཨང་མ་རྙེད།</translation>
        </message>
        <message>
            <source>清单没有打印出来</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐོ་པར་འདེབས་མ་ཐུབ།</translation>
        </message>
        <message>
            <source>知道了</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཤེས་སོང་།</translation>
        </message>
        <message>
            <source>空表没有打印出来</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རེའུ་མིག་དཔར་མ་ཐུབ།</translation>
        </message>
        <message>
            <source>窗口可以领空表，或者点帮办呼叫</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒེའུ་ཁུང་ནས་རེའུ་མིག་ལེན་ཆོག ཡང་ན་རོགས་སྐྱོར་འབོད།</translation>
        </message>
        <message>
            <source>证件号码核对不上</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལག་ཁྱེར་ཨང་གྲངས་མི་མཐུན།</translation>
        </message>
        <message>
            <source>请上班时间来，让窗口人员核对</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལས་དུས་སུ་ཡོང་ནས་སྒེའུ་ཁུང་ལས་མིས་ཞིབ་བཤེར་བྱེད་རོགས།</translation>
        </message>
        <message>
            <source>请到咨询台找工作人员</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འདྲི་རྩད་ཅོག་ཙེར་ལས་མི་བཙལ་རོགས།</translation>
        </message>
        <message>
            <source>请取走清单</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐོ་བཞེས་རོགས།</translation>
        </message>
        <message>
            <source>请取走空表</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རེའུ་མིག་ཁྱེར་རོགས།</translation>
        </message>
        <message>
            <source>请在这台机器旁边稍等</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འཕྲུལ་ཆས་འདིའི་འགྲམ་དུ་སྒུགས་རོགས།</translation>
        </message>
        <message>
            <source>请接着点屏幕，或者返回</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འཆར་ངོས་མནོན་ནས་མུ་མཐུད་པའམ་ཕྱིར་ལོག</translation>
        </message>
        <message>
            <source>请放平再试一次，放两秒不要动</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁོད་སྙོམས་པོར་བཞག་ནས་སྐར་ཆ་གཉིས་མ་འགུལ།</translation>
        </message>
        <message>
            <source>请放平再试一次，放两秒不要动。不刷证也可以取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁོད་སྙོམས་པོར་བཞག་ནས་སྐར་ཆ་གཉིས་མ་འགུལ། ལག་ཁྱེར་མེད་ཀྱང་ཨང་ལེན་ཆོག</translation>
        </message>
        <message>
            <source>请放第二代身份证或居住证</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མི་རབས་གཉིས་པའི་ལག་ཁྱེར་རམ་གནས་སྡོད་ལག་ཁྱེར་བཞག་རོགས།</translation>
        </message>
        <message>
            <source>请放第二代身份证或居住证。不刷证也可以取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མི་རབས་གཉིས་པའི་ལག་ཁྱེར་རམ་གནས་སྡོད་ལག་ཁྱེར་བཞག་རོགས། ལག་ཁྱེར་མེད་ཀྱང་ཨང་ལེན་ཆོག</translation>
        </message>
        <message>
            <source>请稍等，再放一次身份证</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཏོག་ཙམ་སྒུག་ནས་ལག་ཁྱེར་བསྐྱར་དུ་བཞག</translation>
        </message>
        <message>
            <source>读出每一步</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གོམ་པ་རེ་རེ་ཀློག</translation>
        </message>
        <message>
            <source>身份证已经过期</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལག་ཁྱེར་དུས་ཡོལ་ཟིན།</translation>
        </message>
        <message>
            <source>身份证没有读出来</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལག་ཁྱེར་ཀློག་མ་ཐུབ།</translation>
        </message>
        <message>
            <source>还在办</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་དུང་སྒྲུབ་བཞིན།</translation>
        </message>
        <message>
            <source>还在办吗？</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་དུང་སྒྲུབ་བཞིན་ནམ།</translation>
        </message>
        <message>
            <source>这一步不用刷身份证</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འདིར་ལག་ཁྱེར་མི་དགོས།</translation>
        </message>
        <message>
            <source>这张卡不能在这里用</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བྱང་བུ་འདི་འདིར་བེད་སྤྱོད་མི་ཐུབ།</translation>
        </message>
        <message>
            <source>这次已经办好了</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐེངས་འདི་ཚར་སོང་།</translation>
        </message>
        <message>
            <source>选择语言</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྐད་ཡིག་འདེམས།</translation>
        </message>
        <message>
            <source>黑底高对比度</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ནག་གཞི་བསྡུར་ཚད་མཐོ།</translation>
        </message>
    </context>
    <context>
        <name>PadHeader</name>
        <message>
            <source>%1  工号 %2</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1  ལས་ཨང་ %2</translation>
        </message>
        <message>
            <source>剩余秒数</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལྷག་དུས།</translation>
        </message>
        <message>
            <source>号窗口</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒེའུ་ཁུང་</translation>
        </message>
    </context>
    <context>
        <name>PageTurner</name>
        <message>
            <source>上一页</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཤོག་ངོས་སྔོན་མ།</translation>
        </message>
        <message>
            <source>下一页</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཤོག་ངོས་རྗེས་མ།</translation>
        </message>
    </context>
    <context>
        <name>Pager</name>
        <message>
            <source>上一页</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཤོག་ངོས་སྔོན་མ།</translation>
        </message>
        <message>
            <source>下一页</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཤོག་ངོས་རྗེས་མ།</translation>
        </message>
    </context>
    <context>
        <name>Panel</name>
        <message>
            <source>模拟设备</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལད་མོའི་སྒྲིག་ཆས།</translation>
        </message>
    </context>
    <context>
        <name>PapersCard</name>
        <message>
            <source>文书</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཡིག་ཆ།</translation>
        </message>
        <message>
            <source>本终端没有打印机</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>པར་འཕྲུལ་མེད།</translation>
        </message>
        <message>
            <source>登记后生成</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐོ་འགོད་རྗེས།</translation>
        </message>
        <message>
            <source>登记后生成文书</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐོ་འགོད་རྗེས་ཡིག་ཆ་འབྱུང་།</translation>
        </message>
        <message>
            <source>补打号票</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་རྟགས་སླར་པར་འདེབས།</translation>
        </message>
        <message>
            <source>重打</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སླར་པར།</translation>
        </message>
    </context>
    <context>
        <name>PapersPage</name>
        <message>
            <source>办件文书</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒྲུབ་དོན་གྱི་ཡིག་འཛིན།</translation>
        </message>
        <message>
            <source>重打</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སླར་པར།</translation>
        </message>
    </context>
    <context>
        <name>ParkPage</name>
        <message>
            <source>挂起</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འགེལ་བ།</translation>
        </message>
        <message>
            <source>挂起：回来后优先由您继续办理</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འགེལ་བ། ཕྱིར་ལོག་རྗེས་ཁྱེད་ཀྱིས་སྔོན་ལ་སྒྲུབ།</translation>
        </message>
        <message>
            <source>请选择或写明原因</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རྒྱུ་མཚན་འདེམས་སམ་འབྲི་རོགས།</translation>
        </message>
        <message>
            <source>预计回来</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཕྱིར་ལོག་དུས།</translation>
        </message>
    </context>
    <context>
        <name>PausePage</name>
        <message>
            <source>办完这一号后暂停</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་འདི་སྒྲུབ་རྗེས་མཚམས་འཇོག</translation>
        </message>
        <message>
            <source>原因（窗口屏上显示）</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རྒྱུ་མཚན་（སྒེའུ་ངོས་སུ་མངོན་）</translation>
        </message>
        <message>
            <source>暂停%1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མཚམས%1</translation>
        </message>
        <message>
            <source>暂停窗口</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒེའུ་ཁུང་མཚམས་འཇོག</translation>
        </message>
        <message>
            <source>请选择或写明原因</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རྒྱུ་མཚན་འདེམས་སམ་འབྲི་རོགས།</translation>
        </message>
        <message>
            <source>预计恢复</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སླར་གསོའི་དུས།</translation>
        </message>
    </context>
    <context>
        <name>PhonePage</name>
        <message>
            <source>已刷身份证</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལག་ཁྱེར་བཀླགས་ཟིན།</translation>
        </message>
        <message>
            <source>您的预约</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁྱེད་ཀྱི་སྔོན་མངགས།</translation>
        </message>
        <message>
            <source>查询预约</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མངགས་པ་འཚོལ།</translation>
        </message>
        <message>
            <source>正在查询</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འདྲི་རྩད་བྱེད་བཞིན།</translation>
        </message>
        <message>
            <source>正在预约</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མངག་བཞིན་པ།</translation>
        </message>
        <message>
            <source>没有找到预约，可以现在约一个</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྔོན་མངགས་མ་རྙེད། ད་ལྟ་མངག་ཆོག</translation>
        </message>
        <message>
            <source>没有找到预约，可以直接取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྔོན་མངགས་མ་རྙེད། ཐད་ཀར་ཨང་ལེན་ཆོག</translation>
        </message>
        <message>
            <source>确认预约</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མངག་པ་གཏན་འཁེལ།</translation>
        </message>
        <message>
            <source>网络中断，请稍后再试或问导办</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དྲ་བ་ཆད་པས་རྗེས་སུ་ཚོད་ལྟ་བྱེད་པའམ་སྣེ་ཤན་པར་འདྲི་རོགས།</translation>
        </message>
        <message>
            <source>请刷身份证，或扫预约单，或输入手机号后四位、预约码</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལག་ཁྱེར་ཡང་ན་མངག་འཛིན། ཡང་ན་ཁ་པར་མཐའི་གྲངས་བཞི།</translation>
        </message>
        <message>
            <source>请刷身份证，或输入手机号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལག་ཁྱེར་ཡང་ན་ཁ་པར་ཨང་།</translation>
        </message>
        <message>
            <source>请刷身份证，或输入手机号后四位、预约码</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལག་ཁྱེར་ཡང་ན་ཁ་པར་མཐའི་གྲངས་བཞི།</translation>
        </message>
        <message>
            <source>请扫预约单，或输入手机号后四位、预约码</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མངག་འཛིན་ཡང་ན་ཁ་པར་མཐའི་གྲངས་བཞི།</translation>
        </message>
        <message>
            <source>请输入手机号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁ་པར་ཨང་།</translation>
        </message>
        <message>
            <source>请输入手机号后四位、预约码</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁ་པར་མཐའི་གྲངས་བཞི་ཡང་ན་མངག་ཨང་།</translation>
        </message>
        <message>
            <source>还没有预约？现在约一个</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མངགས་མེད་དམ། ད་ལྟ་མངག</translation>
        </message>
        <message>
            <source>预约签到</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྔོན་མངགས།</translation>
        </message>
        <message>
            <source>预约：是谁来办</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མངག་པ། སུ་ཡོང་།</translation>
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
        <name>PolicyPage</name>
        <message>
            <source>下一步</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གོམ་པ་རྗེས་མ།</translation>
        </message>
        <message>
            <source>到今天结束改用</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དེ་རིང་མཇུག་བར་བརྗེ་བ།</translation>
        </message>
        <message>
            <source>叫号策略</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་འབོད་སྲིད་བྱུས།</translation>
        </message>
        <message>
            <source>知道了</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཤེས་སོང་།</translation>
        </message>
        <message>
            <source>这个大厅只有这一个策略；别的写在 policy.toml 里</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཚོམས་ཆེན་འདིར་སྲིད་བྱུས་གཅིག་མ་གཏོགས་མེད། གཞན་ policy.toml ནང་འབྲི།</translation>
        </message>
    </context>
    <context>
        <name>PolicySurePage</name>
        <message>
            <source>从现在起到今天结束，所有窗口这样叫号；明天恢复按安排。</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་ནས་དེ་རིང་མཇུག་བར་སྒེའུ་ཁུང་ཚང་མས་འདི་ལྟར་འབོད། སང་ཉིན་བཀོད་སྒྲིག་ལྟར་སླར་གསོ།</translation>
        </message>
        <message>
            <source>从现在起重新按 policy.toml 的安排叫号。</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་ནས་ policy.toml ཡི་བཀོད་སྒྲིག་ལྟར་སླར་ཨང་འབོད།</translation>
        </message>
        <message>
            <source>已经叫到的号不变；每次叫号都会记下当时的策略，这次改动也会记下。</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འབོད་ཟིན་པའི་ཨང་མི་འགྱུར། འབོད་ཐེངས་རེའི་སྲིད་བྱུས་དང་འགྱུར་བ་འདི་ཐོ་འགོད་བྱེད།</translation>
        </message>
        <message>
            <source>改用“%1”？</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>“%1” ལ་བརྗེའམ།</translation>
        </message>
        <message>
            <source>确认改用</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བརྗེ་བར་གཏན་འཁེལ།</translation>
        </message>
    </context>
    <context>
        <name>PrimarySlot</name>
        <message>
            <source>下一位</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རྗེས།</translation>
        </message>
        <message>
            <source>办结</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒྲུབ་ཚར།</translation>
        </message>
        <message>
            <source>开始</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འགོ།</translation>
        </message>
    </context>
    <context>
        <name>ProgressPage</name>
        <message>
            <source>下一个就是您</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རྗེས་མ་ཁྱེད་རང་ཡིན།</translation>
        </message>
        <message>
            <source>不办了，取消这个号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མི་སྒྲུབ། ཨང་འདི་མེད་པར་བཟོ།</translation>
        </message>
        <message>
            <source>再排一次</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཡང་བསྐྱར་གྲལ་སྒྲིག</translation>
        </message>
        <message numerus="yes">
            <source>前面还有 %n 人</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>
                <numerusform>མདུན་དུ་མི་ %n ཡོད།</numerusform>
            </translation>
        </message>
        <message>
            <source>好了，完成</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འགྲིག་སོང་། ཚར་བ།</translation>
        </message>
        <message>
            <source>网络中断，请稍后再试或问导办</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དྲ་བ་ཆད་པས་རྗེས་སུ་ཚོད་ལྟ་བྱེད་པའམ་སྣེ་ཤན་པར་འདྲི་རོགས།</translation>
        </message>
        <message>
            <source>评价这次服务</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཞབས་ཞུ་འདིར་དཔྱད་མཆན།</translation>
        </message>
        <message>
            <source>进度查询</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འཕེལ་རིམ་འདྲི་རྩད།</translation>
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
    <context>
        <name>QueueCard</name>
        <message>
            <source>恢复排队 %1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 གྲལ་དུ་ལོག</translation>
        </message>
        <message>
            <source>按预计叫号顺序；叫号后才显示姓名</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འབོད་པའི་གོ་རིམ། མིང་བོས་རྗེས་མངོན།</translation>
        </message>
        <message>
            <source>没有人等候</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒུག་མི་མེད།</translation>
        </message>
        <message>
            <source>没有号票</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་རྟགས་མེད།</translation>
        </message>
        <message>
            <source>没有这样的号票</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་རྟགས་འདི་འདྲ་མེད།</translation>
        </message>
        <message>
            <source>筛选</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འདེམས་སྒྲུག</translation>
        </message>
        <message>
            <source>输入号码，恢复排队</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཕྱིར་གྲལ་དུ་ཨང་།</translation>
        </message>
        <message>
            <source>输入号码，指定叫号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འབོད་རྒྱུའི་ཨང་།</translation>
        </message>
        <message>
            <source>选一个号恢复排队</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཕྱིར་ལོག་རྒྱུའི་ཨང་འདེམས།</translation>
        </message>
        <message>
            <source>队列</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གྲལ།</translation>
        </message>
    </context>
    <context>
        <name>RatePage</name>
        <message>
            <source>不评价</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མི་འགོད།</translation>
        </message>
        <message>
            <source>您对这次服务满意吗？</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཞབས་ཞུ་འདིར་ཚིམ་པ་བྱུང་ངམ།</translation>
        </message>
        <message>
            <source>评不评由您。窗口人员看不到是谁评的</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དཔྱད་མཆན་འགོད་མིན་རང་མོས་ཡིན། ལས་མིས་སུ་ཡིན་མི་མཐོང་།</translation>
        </message>
    </context>
    <context>
        <name>RatingCard</name>
        <message>
            <source>办结后自动亮起</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མཇུག་སྒྲིལ་རྗེས་རང་འགུལ།</translation>
        </message>
        <message>
            <source>叫人</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མི་འབོད།</translation>
        </message>
        <message>
            <source>由群众自愿评价，请勿提示</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རང་མོས་ཡིན། མ་བརྡ་རོགས།</translation>
        </message>
        <message>
            <source>评价器 %1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཡོ་ཆས། %1</translation>
        </message>
        <message>
            <source>评价情况</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གདེང་འཇོག</translation>
        </message>
        <message>
            <source>退出登录</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཕྱིར་ཐོན།</translation>
        </message>
    </context>
    <context>
        <name>ReasonChoice</name>
        <message>
            <source>原因</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རྒྱུ་མཚན།</translation>
        </message>
        <message>
            <source>或写其他原因</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཡང་ན་རྒྱུ་མཚན་གཞན།</translation>
        </message>
        <message>
            <source>请写明理由，会印在文书上</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རྒྱུ་མཚན་འབྲི་རོགས། ཡིག་ཆར་པར་འདེབས།</translation>
        </message>
    </context>
    <context>
        <name>ReasonPage</name>
        <message>
            <source>不予受理的理由</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དང་མི་ལེན་པའི་རྒྱུ་མཚན།</translation>
        </message>
        <message>
            <source>办不成事的情况</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མ་གྲུབ་པའི་གནས་ཚུལ།</translation>
        </message>
        <message>
            <source>叫号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་འབོད།</translation>
        </message>
        <message>
            <source>指定叫号 %1：原因会保存</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 དམིགས་འབོད། རྒྱུ་མཚན་ཉར་འཇོག</translation>
        </message>
        <message>
            <source>撤回</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཕྱིར་འཐེན།</translation>
        </message>
        <message>
            <source>撤回办件 %1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་གཅོད་ %1 ཕྱིར་འཐེན།</translation>
        </message>
        <message>
            <source>登记并打印</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐོ་འགོད་དང་པར་འདེབས།</translation>
        </message>
        <message>
            <source>请选择或写明原因</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རྒྱུ་མཚན་འདེམས་སམ་འབྲི་རོགས།</translation>
        </message>
    </context>
    <context>
        <name>ReasonsPage</name>
        <message>
            <source>写几句话</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཚིག་ཁ་ཤས་འབྲི།</translation>
        </message>
        <message>
            <source>可以不选，直接提交</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མ་བདམས་ཀྱང་སྤྲོད་ཆོག</translation>
        </message>
        <message>
            <source>可以选原因，不选也能提交</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རྒྱུ་མཚན་འདེམས་ཆོག མ་བདམས་ཀྱང་ཆོག</translation>
        </message>
        <message>
            <source>哪里让您不满意？</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གང་ལ་མ་ཚིམ།</translation>
        </message>
        <message>
            <source>哪里让您满意？</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གང་ལ་ཚིམ་བྱུང་།</translation>
        </message>
        <message>
            <source>已写 %1 字</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཡིག་འབྲུ་ %1</translation>
        </message>
        <message>
            <source>您觉得哪些方面一般？</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གང་ཙམ་པོ་བ་རེད།</translation>
        </message>
        <message>
            <source>提交评价</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དཔྱད་མཆན་སྤྲོད།</translation>
        </message>
        <message>
            <source>正在提交</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྤྲོད་བཞིན།</translation>
        </message>
        <message>
            <source>网络中断，暂时没有记上，请再试一次</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དྲ་བ་ཆད་པས་ཐོ་མ་འཁོད། ཡང་བསྐྱར་ཚོད་ལྟ་མཛོད།</translation>
        </message>
        <message>
            <source>请至少选一个原因，好让我们改正</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ང་ཚོས་བཅོས་པའི་ཆེད་དུ་རྒྱུ་མཚན་གཅིག་འདེམས་རོགས།</translation>
        </message>
        <message>
            <source>选一项或几项，也可以写几句话</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གཅིག་གམ་མང་པོ་འདེམས། ཡང་ན་འབྲི་ཆོག</translation>
        </message>
        <message>
            <source>重新选</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བསྐྱར་འདེམས།</translation>
        </message>
    </context>
    <context>
        <name>SaverLayer</name>
        <message>
            <source>点一下屏幕，开始取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འཆར་ངོས་མནན་ནས་ཨང་ལེན་རོགས།</translation>
        </message>
    </context>
    <context>
        <name>ScanPage</name>
        <message>
            <source>回到首页</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མདུན་ངོས་སུ་ལོག</translation>
        </message>
        <message>
            <source>把号票放到扫码口前。只有拿着号票的人能评价</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འཛིན་ཤོག་པར་ཆས་མདུན་དུ་བཞག་རོགས། འཛིན་ཤོག་ཡོད་མཁན་གྱིས་མ་གཏོགས་དཔྱད་མཆན་འགོད་མི་ཐུབ།</translation>
        </message>
        <message>
            <source>正在查询</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འདྲི་རྩད་བྱེད་བཞིན།</translation>
        </message>
        <message>
            <source>网络中断，请稍后再试或问导办</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དྲ་བ་ཆད་པས་རྗེས་སུ་ཚོད་ལྟ་བྱེད་པའམ་སྣེ་ཤན་པར་འདྲི་རོགས།</translation>
        </message>
        <message>
            <source>评价</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དཔྱད་མཆན།</translation>
        </message>
        <message>
            <source>请扫号票上的二维码</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འཛིན་ཤོག་གི་རྟགས་པར་རྒྱོབ་རོགས།</translation>
        </message>
        <message>
            <source>这个号现在没有可以评价的事</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་འདིར་ད་ལྟ་དཔྱད་མཆན་འགོད་རྒྱུ་མེད།</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>搜事项：汉字或拼音首字母，如社保卡 SBK</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་ཚན་འཚོལ། ཕིན་ཡིན་མགོ་ཡིག་ SBK</translation>
        </message>
        <message>
            <source>点下面的字母</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འོག་གི་ཡི་གེ་མནོན།</translation>
        </message>
    </context>
    <context>
        <name>SearchKeys</name>
        <message>
            <source>写汉字</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རྒྱ་ཡིག་འབྲི་བ།</translation>
        </message>
        <message>
            <source>拼音写汉字</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཕིན་དབྱིན་གྱིས་རྒྱ་ཡིག་འབྲི་བ།</translation>
        </message>
        <message>
            <source>按首字母</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མགོ་ཡིག་གིས།</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source>共 %1 项</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བསྡོམས་ %1</translation>
        </message>
        <message>
            <source>字母是业务代号，和号票上的字母一样</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཡི་གེ་ནི་ལས་དོན་གྱི་རྟགས་ཡིན། འཛིན་ཤོག་དང་གཅིག་མཚུངས།</translation>
        </message>
        <message>
            <source>找事项、看材料</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་ཚན་བཙལ་ནས་ཡིག་ཆར་ལྟ།</translation>
        </message>
        <message>
            <source>本业务</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལས་དོན་འདི།</translation>
        </message>
        <message>
            <source>没有完全一样的，您要找的是不是这些？</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གཅིག་མཚུངས་མེད། འདི་དག་ཡིན་ནམ།</translation>
        </message>
        <message>
            <source>没有找到，请换几个字母，或点帮办呼叫</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མ་རྙེད། ཡི་གེ་གཞན་བརྗེ་བའམ་རོགས་སྐྱོར་འབོད་རོགས།</translation>
        </message>
    </context>
    <context>
        <name>SelfTestPage</name>
        <message>
            <source>再测一次</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བསྐྱར་དུ་ཞིབ།</translation>
        </message>
        <message>
            <source>开门自检</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རང་ཞིབ།</translation>
        </message>
    </context>
    <context>
        <name>ServicePage</name>
        <message>
            <source>一件事</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་གཅིག</translation>
        </message>
        <message>
            <source>不用选事项，直接取号就行</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་ཚན་འདེམས་མི་དགོས། ཐད་ཀར་ཨང་ལེན།</translation>
        </message>
        <message numerus="yes">
            <source>共 %n 个事项</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>
                <numerusform>བསྡོམས་དོན་ཚན་ %n</numerusform>
            </translation>
        </message>
        <message>
            <source>几件事，一张表、一次办好</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་ཁ་ཤས་རེའུ་མིག་གཅིག་གིས་སྒྲུབ།</translation>
        </message>
        <message>
            <source>有办件编号？输编号取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒྲུབ་དོན་ཨང་ཡོད་དམ། ཨང་འབྲི་བ།</translation>
        </message>
        <message>
            <source>查看全部 %1 个事项</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་ཚན་ %1 ཚང་མར་ལྟ།</translation>
        </message>
        <message>
            <source>要办哪件事</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་གང་ཡིན།</translation>
        </message>
        <message>
            <source>说不准办哪一项？直接取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གཏན་འཁེལ་མེད་ན་ཐད་ཀར་ཨང་ལེན།</translation>
        </message>
    </context>
    <context>
        <name>StaffPage</name>
        <message>
            <source>%1，版本 %2</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 པར་གཞི་ %2</translation>
        </message>
        <message>
            <source>不是</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མིན།</translation>
        </message>
        <message>
            <source>中枢</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལྟེ་གནས།</translation>
        </message>
        <message>
            <source>中枢不认这台机器，要重新配对</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལྟེ་བས་འཕྲུལ་ཆས་འདི་ངོས་མི་ལེན་པས་སླར་སྦྲེལ་དགོས།</translation>
        </message>
        <message>
            <source>余纸不明</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཤོག་བུའི་ལྷག་མ་མི་ཤེས།</translation>
        </message>
        <message>
            <source>余纸从整卷重新算起</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཤོག་དྲིལ་ཧྲིལ་པོ་ནས་སླར་རྩི།</translation>
        </message>
        <message>
            <source>余纸约 %1%，约 %2 张</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཤོག་བུ་ %1% འཛིན་ཤོག་ %2</translation>
        </message>
        <message>
            <source>停住后重新启动过</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བསྐྱར་དུ་འགོ་བཙུགས།</translation>
        </message>
        <message>
            <source>先不</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་ལྟ་མིན།</translation>
        </message>
        <message>
            <source>切刀卡住</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གཏུབ་གྲི་འགགས་འདུག</translation>
        </message>
        <message>
            <source>十秒左右就好，排队和号票不受影响</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྐར་ཆ་བཅུ་ཙམ་འགོར། གྲལ་དང་ཨང་ལ་ཤན་ཤུགས་མེད།</translation>
        </message>
        <message>
            <source>号码屏</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་གྲངས་བང་པང་།</translation>
        </message>
        <message>
            <source>呼叫器</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འབོད་ཆས།</translation>
        </message>
        <message>
            <source>回去，%1 秒后自己回去</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཕྱིར་ལོག (སྐར་ཆ་ %1)</translation>
        </message>
        <message>
            <source>在，死机会自己恢复</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འཁོར་བཞིན་པ།</translation>
        </message>
        <message>
            <source>屏幕</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འཆར་ངོས།</translation>
        </message>
        <message>
            <source>已连接</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མཐུད་ཟིན།</translation>
        </message>
        <message>
            <source>打印机</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>པར་འཕྲུལ།</translation>
        </message>
        <message>
            <source>打印机没有回话，请看小票出来没有</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>པར་འཕྲུལ་གྱིས་ལན་མ་བཏབ། འཛིན་ཤོག་ཐོན་ཡོད་མེད་ལྟ་རོགས།</translation>
        </message>
        <message>
            <source>打印测试小票</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཚོད་ལྟའི་འཛིན་ཤོག་པར་འདེབས།</translation>
        </message>
        <message>
            <source>扫码器</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་རྟགས་ཞིབ་བཤེར་ཆས།</translation>
        </message>
        <message>
            <source>换了新纸</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཤོག་བུ་གསར་པ་བརྗེས།</translation>
        </message>
        <message>
            <source>故障</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྐྱོན།</translation>
        </message>
        <message>
            <source>是整卷</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཧྲིལ་པོ་ཡིན།</translation>
        </message>
        <message>
            <source>有的过期未交</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁ་ཤས་དུས་ཡོལ་སོང་།</translation>
        </message>
        <message>
            <source>有身份证没有取走</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལག་ཁྱེར་ཞིག་ལུས་འདུག</translation>
        </message>
        <message>
            <source>未连接</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མཐུད་མེད།</translation>
        </message>
        <message>
            <source>正在打印</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>པར་འདེབས་བཞིན།</translation>
        </message>
        <message>
            <source>正常</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རྒྱུན་ལྡན།</translation>
        </message>
        <message>
            <source>没有打印出来</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>པར་མ་ཐོན།</translation>
        </message>
        <message>
            <source>没有运行</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འཁོར་མི་འདུག</translation>
        </message>
        <message>
            <source>测试小票已经打印</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཚོད་ལྟའི་འཛིན་ཤོག་པར་ཟིན།</translation>
        </message>
        <message>
            <source>消息服务在，中枢没有运行</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལྟེ་བ་འཁོར་མི་འདུག</translation>
        </message>
        <message>
            <source>现在重新启动取号机？</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་ལྟ་འཕྲུལ་ཆས་བསྐྱར་དུ་འགོ་འཛུགས་སམ།</translation>
        </message>
        <message>
            <source>盖子开着</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁ་ལེབ་ཕྱེ་འདུག</translation>
        </message>
        <message>
            <source>看护程序</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལྟ་སྐྱོང་བྱ་རིམ།</translation>
        </message>
        <message>
            <source>磁盘存不下</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྡེར་ནང་ཉར་མི་ཐུབ།</translation>
        </message>
        <message>
            <source>纸将尽</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཤོག་བུ་ཉུང་།</translation>
        </message>
        <message>
            <source>缺文件</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཡིག་ཆ་མི་ཚང་།</translation>
        </message>
        <message>
            <source>缺纸</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཤོག་བུ་མེད།</translation>
        </message>
        <message>
            <source>脱机</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དྲ་བྲལ།</translation>
        </message>
        <message>
            <source>装的是整卷新纸？</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཤོག་དྲིལ་གསར་པ་ཧྲིལ་པོ་ཡིན་ནམ།</translation>
        </message>
        <message>
            <source>要留意</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོ་སྣང་དགོས།</translation>
        </message>
        <message>
            <source>设备维护</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འཕྲུལ་ཆས་བདག་སྐྱོང་།</translation>
        </message>
        <message>
            <source>评价器</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གདེང་འཇོག་ཡོ་ཆས།</translation>
        </message>
        <message>
            <source>语音</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྐད་སྒྲ།</translation>
        </message>
        <message>
            <source>身份证阅读器</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐོབ་ཐང་ལག་ཁྱེར་ཀློག་ཆས།</translation>
        </message>
        <message>
            <source>这台机器</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འཕྲུལ་ཆས་འདི།</translation>
        </message>
        <message>
            <source>这里不能再取号，要有人重新打开</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སུས་ཀྱང་སླར་མ་ཕྱེ་བར་འདིར་ཨང་ལེན་མི་ཐུབ།</translation>
        </message>
        <message>
            <source>连不上，请看网线和中枢</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མཐུད་མི་ཐུབ། དྲ་སྐུད་དང་ལྟེ་བར་ལྟ་རོགས།</translation>
        </message>
        <message>
            <source>连接断了，正在重连</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འབྲེལ་མཐུད་ཆད་པས་སླར་མཐུད་བཞིན་པ།</translation>
        </message>
        <message>
            <source>退出</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཕྱིར་འཐེན།</translation>
        </message>
        <message>
            <source>退出到桌面</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཅོག་ངོས་སུ་ཕྱིར་འཐེན།</translation>
        </message>
        <message>
            <source>退出到桌面？</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཅོག་ངོས་སུ་ཕྱིར་འཐེན་ནམ།</translation>
        </message>
        <message>
            <source>重新启动</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བསྐྱར་དུ་འགོ་འཛུགས།</translation>
        </message>
        <message>
            <source>重新启动取号机</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འཕྲུལ་ཆས་བསྐྱར་དུ་འགོ་འཛུགས།</translation>
        </message>
    </context>
    <context>
        <name>StaffPin</name>
        <message>
            <source>回去</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཕྱིར་ལོག</translation>
        </message>
        <message numerus="yes">
            <source>密码不对，还可以试 %n 次</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>
                <numerusform>གསང་གྲངས་མི་འགྲིག ད་དུང་ཐེངས་ %n ཡོད།</numerusform>
            </translation>
        </message>
        <message>
            <source>工作人员请输入维护密码</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལས་མིས་གསང་གྲངས་འཇུག་རོགས།</translation>
        </message>
        <message>
            <source>设备维护</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འཕྲུལ་ཆས་བདག་སྐྱོང་།</translation>
        </message>
        <message>
            <source>还没有设置维护密码。请在这台电脑上用命令设置（说明书：kiosk.md）</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གསང་གྲངས་བཀོད་སྒྲིག་བྱས་མེད། གློག་ཀླད་འདིར་བཀའ་བརྡས་བཀོད་སྒྲིག་བྱེད་རོགས། (kiosk.md)</translation>
        </message>
        <message>
            <source>进入</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ནང་འཇུག</translation>
        </message>
        <message>
            <source>错得太多了，%1 分钟以后再试</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ནོར་གྲངས་མང་དྲགས་པས་སྐར་མ་ %1 རྗེས་སུ་ཚོད་ལྟ་བྱེད།</translation>
        </message>
    </context>
    <context>
        <name>StartingPage</name>
        <message>
            <source>正在连接大厅系统</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཚོམས་ཆེན་མ་ལག་ལ་སྦྲེལ་བཞིན།</translation>
        </message>
        <message>
            <source>请稍候，或者找导办取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཅུང་ཙམ་སྒུགས་པའམ་སྣེ་ཤན་པ་བཙལ་རོགས།</translation>
        </message>
    </context>
    <context>
        <name>StripFace</name>
        <message>
            <source>号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་</translation>
        </message>
        <message>
            <source>工号 %1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལས་ཨང་ %1</translation>
        </message>
    </context>
    <context>
        <name>TakeButton</name>
        <message>
            <source>取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་ལེན།</translation>
        </message>
        <message>
            <source>大厅已下班</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཚོམས་ཆེན་སྒོ་བརྒྱབ་ཟིན།</translation>
        </message>
        <message>
            <source>正在取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་ལེན་བཞིན།</translation>
        </message>
        <message>
            <source>网络中断，请找导办取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དྲ་བ་ཆད་པས་སྣེ་ཤན་པ་བཙལ་རོགས།</translation>
        </message>
    </context>
    <context>
        <name>TakeListBox</name>
        <message>
            <source>不用带</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འཁྱེར་མི་དགོས་པ།</translation>
        </message>
        <message>
            <source>好了</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འགྲིག་སོང་།</translation>
        </message>
        <message>
            <source>打印清单</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐོ་དཔར་བ།</translation>
        </message>
        <message>
            <source>把材料清单带走</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཡིག་ཆའི་ཐོ་འཁྱེར་བ།</translation>
        </message>
        <message>
            <source>用手机扫一扫，清单就在码里</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁ་པར་གྱིས་པར་རྒྱོབ། ཐོ་རྟགས་ནང་ཡོད།</translation>
        </message>
        <message>
            <source>用手机扫一扫，随时看要带什么</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁ་པར་གྱིས་པར་བརྒྱབ་ནས་དུས་ནམ་ཡང་གཟིགས་ཆོག</translation>
        </message>
        <message>
            <source>看情况带</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གནས་ཚུལ་ལ་བལྟས།</translation>
        </message>
        <message>
            <source>请带上</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འཁྱེར་དགོས་པ།</translation>
        </message>
    </context>
    <context>
        <name>ThanksPage</name>
        <message>
            <source>好的</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འགྲིག་སོང་།</translation>
        </message>
        <message>
            <source>已封存在本机，谁也看不到；网络恢复后自动提交</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འདིར་རྒྱ་བརྒྱབ་ནས་ཉར་ཡོད། དྲ་བ་སླར་གསོ་རྗེས་རང་འགུལ་གྱིས་སྤྲོད།</translation>
        </message>
        <message>
            <source>已经记下。窗口人员看不到您怎么评</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐོ་བཀོད་ཟིན། ལས་མིས་ཁྱེད་ཀྱི་མཆན་མི་མཐོང་།</translation>
        </message>
        <message>
            <source>已经记下，我们会改进</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐོ་འཁོད་ཟིན། ང་ཚོས་ཡར་རྒྱས་གཏོང་།</translation>
        </message>
        <message>
            <source>正在记录</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐོ་འགོད་བཞིན་པ།</translation>
        </message>
        <message>
            <source>没有记上：%1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐོ་མ་འཁོད། %1</translation>
        </message>
        <message>
            <source>谢谢您的评价</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐུགས་རྗེ་ཆེ།</translation>
        </message>
        <message>
            <source>还没有记上；网络恢复前断电会丢失</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་ལྟ་ཐོ་མ་འཁོད། གློག་ཆད་ན་བོར་སྲིད།</translation>
        </message>
    </context>
    <context>
        <name>ThemesPage</name>
        <message>
            <source>一件事</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་གཅིག</translation>
        </message>
        <message>
            <source>一件事：%1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་གཅིག %1</translation>
        </message>
        <message>
            <source>一件事：几件事，材料只核对一次</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་གཅིག ཡིག་ཆ་ཐེངས་གཅིག་ལས་ཞིབ་བཤེར་མི་དགོས།</translation>
        </message>
        <message>
            <source>几件事，一张表、一次办好</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་ཁ་ཤས་རེའུ་མིག་གཅིག་གིས་སྒྲུབ།</translation>
        </message>
        <message>
            <source>办这一项</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འདི་སྒྲུབ།</translation>
        </message>
        <message>
            <source>开始</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འགོ།</translation>
        </message>
        <message>
            <source>或另办一件事</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཡང་ན་དོན་གཅིག་གཞན་པ།</translation>
        </message>
        <message>
            <source>请返回，按业务取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཕྱིར་ལོག་ནས་ལས་དོན་འདེམས་རོགས།</translation>
        </message>
        <message>
            <source>还没有办的</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མ་སྒྲུབ་པ།</translation>
        </message>
        <message>
            <source>这个大厅还没有一件事</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཚོམས་ཆེན་འདིར་དོན་གཅིག་མེད།</translation>
        </message>
    </context>
    <context>
        <name>Ticker</name>
        <message>
            <source>取号后请留意屏幕和语音，过号请找导办</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བརྙན་ཤེལ་དང་སྐད་བརྡར་དོ་སྣང་གནང་རོགས། ཨང་རྟགས་འདས་ན་སྣེ་འཁྲིད་པར་འཚོལ་རོགས།</translation>
        </message>
        <message>
            <source>取号后请留意屏幕，过号请找导办</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བརྙན་ཤེལ་ལ་དོ་སྣང་གནང་རོགས། ཨང་རྟགས་འདས་ན་སྣེ་འཁྲིད་པར་འཚོལ་རོགས།</translation>
        </message>
        <message>
            <source>恢复连接后自动更新，无需重新取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འབྲེལ་མཐུད་སླར་གསོ་བྱས་རྗེས་རང་འགུལ་གྱིས་གསར་བཅོས་བྱེད། ཨང་རྟགས་བསྐྱར་ལེན་མི་དགོས།</translation>
        </message>
        <message>
            <source>提示</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དྲན་སྐུལ།</translation>
        </message>
        <message>
            <source>通知</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བརྡ་ཐོ།</translation>
        </message>
    </context>
    <context>
        <name>TicketCard</name>
        <message>
            <source>%1 人</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མི་ %1</translation>
        </message>
        <message>
            <source>%1 号窗口</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒེའུ་ཁུང་ %1</translation>
        </message>
        <message>
            <source>为何叫到此号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཅིའི་ཕྱིར་ཨང་འདི།</translation>
        </message>
        <message>
            <source>前面还有</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མདུན་དུ་ཡོད།</translation>
        </message>
        <message>
            <source>取号时已选事项</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་ལེན་སྐབས་དོན་ཚན་བདམས།</translation>
        </message>
        <message>
            <source>没有刷证</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལག་ཁྱེར་མེད།</translation>
        </message>
        <message>
            <source>窗口现在没有号票</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒེའུ་ཁུང་དུ་ཨང་རྟགས་མེད།</translation>
        </message>
        <message>
            <source>等候区</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒུག་ས།</translation>
        </message>
        <message>
            <source>请到</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འདིར་ཕེབས།</translation>
        </message>
        <message>
            <source>身份证 %1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐོབ་ཐང་ %1</translation>
        </message>
        <message>
            <source>预计等候</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒུག་དགོས་པའི་དུས།</translation>
        </message>
    </context>
    <context>
        <name>TicketPage</name>
        <message>
            <source>今天可能要等到下班以后，请问一下导办</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དེ་རིང་ལས་གྲོལ་རྗེས་བར་སྒུག་སྲིད། སྣེ་ཤན་པར་འདྲི་རོགས།</translation>
        </message>
        <message>
            <source>再取一个号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་གཞན་ལེན།</translation>
        </message>
        <message>
            <source>凭此号可在取号机查询进度</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་འདིས་འཕྲུལ་ཆས་ནས་འདྲི་རྩད་ཆོག</translation>
        </message>
        <message>
            <source>凭此码可在取号机查询进度、评价</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རྟགས་འདིས་འཕྲུལ་ཆས་ནས་འདྲི་རྩད་དང་དཔྱད་མཆན་ཆོག</translation>
        </message>
        <message>
            <source>办完以后，首页“评价”</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཚར་རྗེས་“དཔྱད་མཆན”</translation>
        </message>
        <message>
            <source>取号成功</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་ཐོབ་སོང་།</translation>
        </message>
        <message>
            <source>叫到您时，页面变绿提醒</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འབོད་དུས་ཤོག་ངོས་ལྗང་ཁུར་འགྱུར།</translation>
        </message>
        <message>
            <source>好了，完成</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འགྲིག་སོང་། ཚར་བ།</translation>
        </message>
        <message>
            <source>手机上看进度</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁ་པར་ནས་འཕེལ་རིམ་ལྟ།</translation>
        </message>
        <message>
            <source>扫一扫，不用装软件</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>པར་རྒྱོབ། མཉེན་ཆས་མི་དགོས།</translation>
        </message>
        <message>
            <source>排到第几、还要等多久</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གོ་རིམ་དང་སྒུག་ཡུན།</translation>
        </message>
        <message>
            <source>签到成功，预约 %1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མིང་འགོད་ཟིན། %1</translation>
        </message>
        <message>
            <source>请坐下等候，叫到您时屏幕和广播会提示</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བཞུགས་ནས་སྒུགས་རོགས། འབོད་འོང་།</translation>
        </message>
        <message>
            <source>过号不用急，回到这里或找导办，可以再排一次</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་ཡོལ་ན་བྲེལ་མི་དགོས། འདིར་ལོག་པའམ་སྣེ་ཤན་པ་བཙལ་ནས་བསྐྱར་སྒྲིག་ཆོག</translation>
        </message>
        <message>
            <source>过号不用急，找导办可以再排一次</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་ཡོལ་ན་བྲེལ་མི་དགོས། སྣེ་ཤན་པས་བསྐྱར་སྒྲིག་ཐུབ།</translation>
        </message>
        <message>
            <source>过号了，扫码再排一次</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་ཡོལ་ན་པར་བརྒྱབ་ནས་བསྐྱར་སྒྲིག</translation>
        </message>
        <message>
            <source>过号了，拿号票找导办</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་ཡོལ་ན་སྣེ་ཤན་པར་སྟོན།</translation>
        </message>
        <message>
            <source>首页“进度查询”：排到第几</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>“འཕེལ་རིམ་འདྲི་རྩད”ནས་གོ་རིམ་ལྟ།</translation>
        </message>
    </context>
    <context>
        <name>TicketParts</name>
        <message>
            <source>办完接着到，还用这个号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དེ་རྗེས་ཨང་འདི་གས་བསྐྱོད་ས།</translation>
        </message>
        <message>
            <source>还有 %1 项，看小票</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་དུང་ %1 འཛིན་ལ་ལྟ།</translation>
        </message>
    </context>
    <context>
        <name>TransferPage</name>
        <message>
            <source>%1 号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་ %1</translation>
        </message>
        <message>
            <source>或转到窗口</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཡང་ན་སྒེའུ་ཁུང་དུ།</translation>
        </message>
        <message>
            <source>排在哪里</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གནས་ས།</translation>
        </message>
        <message>
            <source>请选一个业务或窗口</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལས་སྒོའམ་སྒེའུ་ཁུང་འདེམས།</translation>
        </message>
        <message>
            <source>请选择或写明原因</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རྒྱུ་མཚན་འདེམས་སམ་འབྲི་རོགས།</translation>
        </message>
        <message>
            <source>转到业务</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལས་སྒོར་སྤོ།</translation>
        </message>
        <message>
            <source>转移</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྤོ་བ།</translation>
        </message>
        <message>
            <source>转移：号码不变</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྤོ་བ། ཨང་མི་འགྱུར།</translation>
        </message>
    </context>
    <context>
        <name>UndoLink</name>
        <message>
            <source>撤销</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཕྱིར་འཐེན།</translation>
        </message>
    </context>
    <context>
        <name>WaitCard</name>
        <message>
            <source>人</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མི</translation>
        </message>
    </context>
    <context>
        <name>WaitRow</name>
        <message>
            <source>人</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མི</translation>
        </message>
    </context>
    <context>
        <name>Waiting</name>
        <message>
            <source>人数</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མི་གྲངས།</translation>
        </message>
        <message>
            <source>现在没有人等候</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་ལྟ་སྒུག་མཁན་མེད།</translation>
        </message>
        <message>
            <source>等候情况</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒུག་པའི་གནས་ཚུལ།</translation>
        </message>
        <message>
            <source>预计等候</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒུག་དགོས་པའི་དུས།</translation>
        </message>
    </context>
    <context>
        <name>WaitingCount</name>
        <message>
            <source>人等候</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒུག་མི།</translation>
        </message>
    </context>
    <context>
        <name>Waits</name>
        <message>
            <source>%1–%2 分</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྐར་མ་ %1–%2</translation>
        </message>
        <message>
            <source>约 %1 分</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྐར་མ་ %1 ཙམ།</translation>
        </message>
        <message>
            <source>马上</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་ལྟ།</translation>
        </message>
    </context>
    <context>
        <name>WhyHead</name>
        <message>
            <source>业务·类别</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལས་སྒོ · རིགས།</translation>
        </message>
        <message>
            <source>为何叫到 %1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཅིའི་ཕྱིར་ %1 བོས།</translation>
        </message>
        <message>
            <source>倍率 × 等候 ÷ 目标</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལྡབ × སྒུག ÷ དམིགས</translation>
        </message>
        <message>
            <source>号码</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་།</translation>
        </message>
        <message>
            <source>得分</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྐར།</translation>
        </message>
        <message>
            <source>知道了</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཤེས་སོང་།</translation>
        </message>
    </context>
    <context>
        <name>WhyOvertaken</name>
        <message>
            <source>已被越过 %1 次</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བརྒལ་ཐེངས་ %1</translation>
        </message>
        <message>
            <source>满 %1 次，下一个必叫</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐེངས་ %1 ལོངས་ན་རྗེས་མ་ངེས།</translation>
        </message>
        <message>
            <source>被 %1 越过的号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 ཡིས་བརྒལ་བའི་ཨང་།</translation>
        </message>
    </context>
    <context>
        <name>WhyPanel</name>
        <message>
            <source>可以这样答复</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འདི་ལྟར་ལན་འདེབས་ཆོག</translation>
        </message>
        <message>
            <source>知道了</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཤེས་སོང་།</translation>
        </message>
        <message>
            <source>说明中不含他人姓名与优先原因</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མིང་དང་སྔོན་ལའི་རྒྱུ་མཚན་མེད།</translation>
        </message>
    </context>
    <context>
        <name>WhyTerm</name>
        <message>
            <source>叫到</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བོས།</translation>
        </message>
        <message>
            <source>未参与</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མ་ཞུགས།</translation>
        </message>
    </context>
    <context>
        <name>WideFace</name>
        <message>
            <source>号窗口</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒེའུ་ཁུང་</translation>
        </message>
        <message>
            <source>工号 %1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལས་ཨང་ %1</translation>
        </message>
    </context>
    <context>
        <name>WindowCell</name>
        <message>
            <source>关闭</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒོ་བརྒྱབ།</translation>
        </message>
        <message>
            <source>暂停</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མཚམས་འཇོག</translation>
        </message>
        <message>
            <source>空闲</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྟོང་པ།</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>%1 %2 以后来签到</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 %2 རྗེས་མིང་འགོད།</translation>
        </message>
        <message>
            <source>%1 %2 开办</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 %2 ལ་སྒྲུབ།</translation>
        </message>
        <message>
            <source>%1 %2·%3 取号·%4</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 %2 · %3 བླངས། · %4</translation>
        </message>
        <message>
            <source>%1 / %2 在线</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 / %2 དྲ་ཐོག</translation>
        </message>
        <message>
            <source>%1 一步发布</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 གོམ་གཅིག་ལ་འགྲེམས།</translation>
        </message>
        <message>
            <source>%1 为何排在 %2 之前</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 ཅིའི་ཕྱིར་ %2 ཡི་སྔོན་དུ།</translation>
        </message>
        <message>
            <source>%1 为何排在这里</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 ཅིའི་ཕྱིར་འདིར་ཡོད།</translation>
        </message>
        <message>
            <source>%1 人等候</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མི་ %1 སྒུག་བཞིན།</translation>
        </message>
        <message>
            <source>%1 今天没有号票，也没有预约</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 ལ་དེ་རིང་ཨང་རྟགས་དང་སྔོན་མངགས་མེད།</translation>
        </message>
        <message>
            <source>%1 以后来签到</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 རྗེས་སུ་མིང་འགོད་པར་ཡོང་།</translation>
        </message>
        <message>
            <source>%1 以后来签到；急着办可以直接取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 རྗེས་མིང་འགོད། བྲེལ་ན་ཐད་ཀར་ཨང་ལེན་ཆོག</translation>
        </message>
        <message>
            <source>%1 休息，还有 %2 分</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 ལ་ངལ་གསོ། སྐར་མ་ %2</translation>
        </message>
        <message>
            <source>%1 再取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 ལ་ཨང་རྟགས་སྤྲོད།</translation>
        </message>
        <message>
            <source>%1 分</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྐར་ %1</translation>
        </message>
        <message>
            <source>%1 发布·草稿 %2</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 འགྲེམས། · ཟིན་བྲིས་ %2</translation>
        </message>
        <message>
            <source>%1 台通过·%2 台未通过·%3 台正在测</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 ཐར། · %2 མ་ཐར། · %3 ཞིབ་བཞིན།</translation>
        </message>
        <message>
            <source>%1 号窗口叫%2：%3（见提醒）</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒེའུ་ཁུང་ %1 ནས་ %2 འབོད། %3 (དྲན་སྐུལ་ལ་གཟིགས།)</translation>
        </message>
        <message>
            <source>%1 号窗口正在为您办理</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒེའུ་ཁུང་ %1 ནས་སྒྲུབ་བཞིན།</translation>
        </message>
        <message>
            <source>%1 回</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 ལོག</translation>
        </message>
        <message>
            <source>%1 在其他程序中也有效</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 བྱ་རིམ་གཞན་ནང་ཡང་སྤྱོད་ཆོག</translation>
        </message>
        <message>
            <source>%1 审批：%2</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 ཆོག་མཆན། %2</translation>
        </message>
        <message>
            <source>%1 已被越过 %2 次</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 བརྒལ་ཐེངས་ %2</translation>
        </message>
        <message>
            <source>%1 的申请人改为 %2</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 ཡི་ཞུ་མཁན་ %2 ལ་བསྒྱུར་ཟིན།</translation>
        </message>
        <message>
            <source>%1 的申请人：%2</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 ཡི་ཞུ་མཁན། %2</translation>
        </message>
        <message>
            <source>%1 至 %2 轮到本窗口休息</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 ནས་ %2 བར་སྒེའུ་ཁུང་འདིའི་ངལ་གསོ།</translation>
        </message>
        <message>
            <source>%1 被其他程序占用，只在工作台中有效</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བྱ་རིམ་གཞན་གྱིས་ %1 བཟུང་འདུག འདི་ནས་ལས་མི་སྤྱོད།</translation>
        </message>
        <message>
            <source>%1 起草·依据第 %2 版·%3 个事项</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 བྲིས། · པར་གཞི་ %2 ལ་གཞིགས། · དོན་ཚན་ %3</translation>
        </message>
        <message>
            <source>%1 送审</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 ཞིབ་བཤེར་ལ་སྤྲད།</translation>
        </message>
        <message>
            <source>%1 预约了 %2·已签到</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 %2 མངགས། · མིང་བཀོད་ཟིན།</translation>
        </message>
        <message>
            <source>%1 预约了 %2·未签到</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 %2 མངགས། · མིང་བཀོད་མེད།</translation>
        </message>
        <message>
            <source>%1%2日</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1འི་ཚེས་ %2</translation>
        </message>
        <message>
            <source>%1%2日 %3</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1འི་ཚེས་ %2 %3</translation>
        </message>
        <message>
            <source>%1·%2 号窗口·规则“%3”·策略“%4”·随叫号保存</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 · སྒེའུ་ཁུང་ %2 · སྒྲིག་གཞི་“%3” · སྲིད་བྱུས་“%4”</translation>
        </message>
        <message>
            <source>%1·%2 号窗口·规则“%3”·随叫号保存</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 · སྒེའུ་ཁུང་ %2 · སྒྲིག་གཞི་“%3”</translation>
        </message>
        <message>
            <source>%1。要改为此人，请把证件再放一次</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 མི་འདིར་བསྒྱུར་དགོས་ན་ལག་ཁྱེར་བསྐྱར་དུ་བཞག</translation>
        </message>
        <message>
            <source>%1已看到</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 གིས་མཐོང་ཟིན།</translation>
        </message>
        <message>
            <source>%1至约 %2</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 %2 བར་ཙམ།</translation>
        </message>
        <message>
            <source>%2 正在过来</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%2 ཡོང་བཞིན་པ།</translation>
        </message>
        <message numerus="yes">
            <source>%n 个事项</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>
                <numerusform>དོན་ཚན་ %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n 个工作日</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>
                <numerusform>ལས་ཉིན་ %n</numerusform>
            </translation>
        </message>
        <message>
            <source>10月</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཟླ་བཅུ་པ</translation>
        </message>
        <message>
            <source>11月</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཟླ་བཅུ་གཅིག་པ</translation>
        </message>
        <message>
            <source>12月</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཟླ་བཅུ་གཉིས་པ</translation>
        </message>
        <message>
            <source>1月</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཟླ་དང་པོ</translation>
        </message>
        <message>
            <source>2月</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཟླ་གཉིས་པ</translation>
        </message>
        <message>
            <source>3月</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཟླ་གསུམ་པ</translation>
        </message>
        <message>
            <source>4月</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཟླ་བཞི་པ</translation>
        </message>
        <message>
            <source>5月</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཟླ་ལྔ་པ</translation>
        </message>
        <message>
            <source>6月</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཟླ་དྲུག་པ</translation>
        </message>
        <message>
            <source>7月</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཟླ་བདུན་པ</translation>
        </message>
        <message>
            <source>8月</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཟླ་བརྒྱད་པ</translation>
        </message>
        <message>
            <source>9月</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཟླ་དགུ་པ</translation>
        </message>
        <message>
            <source>“刚才叫的号已经让了多次，轮到先办。您会按顺序叫到。”</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>“ཨང་དེ་ཐེངས་མང་པོར་བརྒལ་བས་ད་ལྟ་སྔོན་ལ་སླེབས། ཁྱེད་རང་གོ་རིམ་ལྟར་འབོད།”</translation>
        </message>
        <message>
            <source>“刚才叫的号等得更久，或者业务正好由本窗口办理。您会按顺序叫到。”</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>“ད་ལྟ་བོས་པའི་ཨང་གིས་སྒུག་ཡུན་རིང་བའམ་སྒེའུ་ཁུང་འདིའི་ལས་ཡིན། ཁྱེད་རང་གོ་རིམ་ལྟར་འབོད།”</translation>
        </message>
        <message>
            <source>“刚才叫的是按规定可以先办的号。您已让到上限，下一个就叫您。”</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>“སྒྲིག་གཞི་ལྟར་ཨང་དེ་སྔོན་ལ་སྒྲུབ་ཆོག ད་ནི་རྗེས་མ་ཁྱེད་རང་ཡིན།”</translation>
        </message>
        <message>
            <source>“刚才叫的是按规定可以先办的号。您最多再让 %1 个号，之后一定先叫您。”</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>“སྒྲིག་གཞི་ལྟར་ཨང་དེ་སྔོན་ལ་སྒྲུབ་ཆོག མང་ཤོས་ཨང་ %1 སྔོན་ལ་འགྲོ་ཆོག དེ་རྗེས་ཁྱེད་ངེས་པར་འབོད།”</translation>
        </message>
        <message>
            <source>“刚才叫的是按规定可以先办的号。您的等候时间一直在累计，会按顺序叫到您。”</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>“སྒྲིག་གཞི་ལྟར་ཨང་དེ་སྔོན་ལ་སྒྲུབ་ཆོག ཁྱེད་ཀྱི་སྒུག་ཡུན་རྩི་བཞིན་ཡོད།”</translation>
        </message>
        <message>
            <source>“刚才是按窗口工作需要指定叫号。您的位置没有变，会按顺序叫到您。”</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>“སྒེའུ་ཁུང་གི་ལས་དགོས་ལྟར་དམིགས་འབོད་བྱས་པ་ཡིན། ཁྱེད་ཀྱི་གོ་གནས་མ་འགྱུར།”</translation>
        </message>
        <message>
            <source>一件事</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་གཅིག</translation>
        </message>
        <message>
            <source>一件事窗口</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་གཅིག་སྒེའུ་ཁུང་།</translation>
        </message>
        <message>
            <source>一件事，一窗受理</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་གཅིག་སྒེའུ་ཁུང་གཅིག</translation>
        </message>
        <message>
            <source>一次性告知</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བརྡ་ཐོ།</translation>
        </message>
        <message>
            <source>一次性告知书</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐེངས་གཅིག་བརྡ་ཐོ།</translation>
        </message>
        <message>
            <source>上一号 %1 %2 %3</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྔོན་མ་ %1 %2 %3</translation>
        </message>
        <message>
            <source>上次退回：%1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྔོན་མ་ཕྱིར་སློག %1</translation>
        </message>
        <message>
            <source>上班时间来，可以直接取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒོ་ཕྱེ་དུས་ཡོང་ན་ཐད་ཀར་ཨང་ལེན་ཆོག</translation>
        </message>
        <message>
            <source>上盖未合</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁ་གཅོད་ཕྱེ།</translation>
        </message>
        <message>
            <source>上级交办</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གོང་རིམ་གྱི་བཀའ།</translation>
        </message>
        <message>
            <source>不予</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མི་ཆོག</translation>
        </message>
        <message>
            <source>不予受理</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དང་མི་ལེན།</translation>
        </message>
        <message>
            <source>不予受理通知书</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དང་ལེན་མི་བྱེད་པའི་བརྡ་ཐོ།</translation>
        </message>
        <message>
            <source>不再给号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་མི་སྤྲོད།</translation>
        </message>
        <message>
            <source>不办理</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མི་སྒྲུབ།</translation>
        </message>
        <message>
            <source>不收费</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རིན་མེད།</translation>
        </message>
        <message>
            <source>不暂停</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མི་མཚམས།</translation>
        </message>
        <message>
            <source>不满意</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མ་ཚིམ།</translation>
        </message>
        <message>
            <source>不用急，点按钮可以再排一次</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བྲེལ་མི་དགོས། མཐེབ་གནོན་མནོན་ན་བསྐྱར་སྒྲིག་ཆོག</translation>
        </message>
        <message>
            <source>与中枢失联，暂时不能操作</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལྟེ་གནས་དང་འབྲེལ་ཆད། ད་ལྟ་བཀོལ་མི་ཐུབ།</translation>
        </message>
        <message>
            <source>专家评审</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མཁས་པའི་དཔྱད་ཞིབ།</translation>
        </message>
        <message>
            <source>业务不属本窗口</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒེའུ་ཁུང་འདིའི་ལས་མིན།</translation>
        </message>
        <message>
            <source>中枢</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལྟེ་གནས།</translation>
        </message>
        <message>
            <source>临时离开</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གནས་སྐབས་ཕྱིར་སོང་།</translation>
        </message>
        <message>
            <source>为何叫到此号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཅིའི་ཕྱིར་ཨང་འདི།</translation>
        </message>
        <message>
            <source>仅咨询，办结</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གྲོས་འདྲི་ཙམ། མཇུག་སྒྲིལ།</translation>
        </message>
        <message>
            <source>今天 %1 开办</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དེ་རིང་ %1 ལ་སྒྲུབ།</translation>
        </message>
        <message>
            <source>今天没有了</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དེ་རིང་མེད།</translation>
        </message>
        <message>
            <source>今天没有窗口办理</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དེ་རིང་སྒེའུ་ཁུང་མེད།</translation>
        </message>
        <message>
            <source>今天还没有自检</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དེ་རིང་རང་ཞིབ་བྱས་མེད།</translation>
        </message>
        <message>
            <source>今日号已取完</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དེ་རིང་གང་ཟིན།</translation>
        </message>
        <message>
            <source>休息时间到：按 %1 休息到 %2；手上的号先办完</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ངལ་གསོའི་དུས་ཚོད་སླེབས། %1 མནན་ན་ %2 བར་ངལ་གསོ། ལག་ཏུ་ཡོད་པ་སྔོན་ལ་སྒྲུབས།</translation>
        </message>
        <message>
            <source>优先%1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྔོན་ལ%1</translation>
        </message>
        <message>
            <source>余 %1 秒</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྐར་ཆ་ %1 ལྷག</translation>
        </message>
        <message>
            <source>作废</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོར་བ།</translation>
        </message>
        <message>
            <source>依据</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རྩ་འཛིན།</translation>
        </message>
        <message>
            <source>信息暂停更新 %1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 ནས་གསར་བཅོས་མེད།</translation>
        </message>
        <message>
            <source>停电</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གློག་ཆད་པ།</translation>
        </message>
        <message>
            <source>先到先办</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྔོན་སླེབས་སྔོན་སྒྲུབ།</translation>
        </message>
        <message>
            <source>先开始办理或过号，再叫下一位</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འགོ་འཛུགས་སམ་ཡོལ་རྗེས་འབོད།</translation>
        </message>
        <message>
            <source>先提醒，愿意等再给</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྔོན་ལ་དྲན་སྐུལ།</translation>
        </message>
        <message>
            <source>先选一个事项，再看办事指南</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྔོན་ལ་དོན་ཚན་འདེམས་ནས་ལམ་སྟོན་ལ་ལྟ།</translation>
        </message>
        <message>
            <source>免证</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཆག་ཡང་།</translation>
        </message>
        <message>
            <source>关闭</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒོ་བརྒྱབ།</translation>
        </message>
        <message>
            <source>其他</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གཞན།</translation>
        </message>
        <message>
            <source>内部会议</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ནང་ཁུལ་ཚོགས་འདུ།</translation>
        </message>
        <message>
            <source>准予</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཆོག་མཆན།</translation>
        </message>
        <message>
            <source>分领域综合窗口</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁྱབ་ཁོངས་སྤྱི་ཁྱབ་སྒེའུ་ཁུང་།</translation>
        </message>
        <message>
            <source>切刀故障</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གྲི་སྐྱོན།</translation>
        </message>
        <message>
            <source>刚才没有听到</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྔོན་མ་མ་ཐོས།</translation>
        </message>
        <message>
            <source>到场次数</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐོན་ཐེངས།</translation>
        </message>
        <message>
            <source>办不成事</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མ་གྲུབ་པ།</translation>
        </message>
        <message>
            <source>办不成事反映登记单</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འགྲུབ་མ་ཐུབ་པའི་ཐོ་འགོད།</translation>
        </message>
        <message>
            <source>办不成事反映窗口</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མ་གྲུབ་པའི་དོན་གྱི་སྒེའུ་ཁུང་།</translation>
        </message>
        <message>
            <source>办事咨询与指引</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་གཅོད་འདྲི་རྩད་དང་སྣེ་སྟོན།</translation>
        </message>
        <message>
            <source>办事指南</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལམ་སྟོན།</translation>
        </message>
        <message>
            <source>办理中 %1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒྲུབ་བཞིན་ %1</translation>
        </message>
        <message>
            <source>办理中 %1·%2 休到 %3</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒྲུབ་བཞིན་ %1 · %2 ངལ་ %3</translation>
        </message>
        <message>
            <source>办理中 %1·办完暂停</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒྲུབ་བཞིན་ %1 · རྗེས་མཚམས་འཇོག</translation>
        </message>
        <message>
            <source>办理中才能办结</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒྲུབ་བཞིན་པའི་སྐབས་ཁོ་ན།</translation>
        </message>
        <message>
            <source>办理中才能挂起</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒྲུབ་བཞིན་པའི་ཨང་ཁོ་ན་འགེལ་ཆོག</translation>
        </message>
        <message>
            <source>办理条件</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཆ་རྐྱེན།</translation>
        </message>
        <message>
            <source>办理流程</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གོ་རིམ།</translation>
        </message>
        <message>
            <source>办理结果在此领取</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གྲུབ་འབྲས་འདི་ནས་ལེན་རོགས།</translation>
        </message>
        <message>
            <source>办结</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒྲུབ་ཚར།</translation>
        </message>
        <message>
            <source>办结当前号后再叫下一位</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་ལྟའི་ཨང་མཇུག་སྒྲིལ་རྗེས་འབོད།</translation>
        </message>
        <message>
            <source>办结期限 %1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དུས་བཀག %1</translation>
        </message>
        <message>
            <source>办结通知单</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒྲུབ་ཚར་བརྡ་ཐོ།</translation>
        </message>
        <message>
            <source>午休</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཉིན་གུང་ངལ་གསོ།</translation>
        </message>
        <message>
            <source>午间轮休</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཉིན་གུང་ངལ་གསོ།</translation>
        </message>
        <message>
            <source>协助</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རོགས།</translation>
        </message>
        <message>
            <source>即办件</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐང་འགྲུབ།</translation>
        </message>
        <message>
            <source>原处停下后在本窗口打印</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ས་གནས་སྔོན་མ་མཚམས་བཞག་རྗེས་འདིར་པར་རྒྱག</translation>
        </message>
        <message>
            <source>去休息</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ངལ་གསོ།</translation>
        </message>
        <message>
            <source>去复印、照相</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>པར་ལེན་དུ་སོང་།</translation>
        </message>
        <message>
            <source>去缴费</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རིན་སྤྲོད་དུ་སོང་།</translation>
        </message>
        <message>
            <source>发布</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འགྲེམས་སྤེལ།</translation>
        </message>
        <message>
            <source>取号至今 %1 分</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་བླངས་ནས་སྐར་མ་ %1</translation>
        </message>
        <message>
            <source>受理</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དང་ལེན།</translation>
        </message>
        <message>
            <source>受理通知书</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དང་ལེན་བརྡ་ཐོ།</translation>
        </message>
        <message>
            <source>叫下一位</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རྗེས་མ་འབོད།</translation>
        </message>
        <message>
            <source>叫人到窗口来</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒེའུ་ཁུང་ལ་མི་འབོད།</translation>
        </message>
        <message>
            <source>叫号后才能开始</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་བོས་རྗེས་འགོ་འཛུགས།</translation>
        </message>
        <message>
            <source>叫号后才能过号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་བོས་རྗེས་ཁོ་ན།</translation>
        </message>
        <message>
            <source>叫号后才能重呼</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་བོས་རྗེས་སླར་འབོད།</translation>
        </message>
        <message>
            <source>叫号屏与窗口屏</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འབོད་ངོས་དང་སྒེའུ་ངོས།</translation>
        </message>
        <message>
            <source>叫号条换到另一边</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འབོད་ཐིག་མཐའ་གཞན་ལ་སྤོ་བ།</translation>
        </message>
        <message>
            <source>叫满规定次数才能过号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འབོད་ཐེངས་མ་ལོངས།</translation>
        </message>
        <message>
            <source>可以回首页，直接取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཕྱིར་ལོག་ནས་ཨང་ལེན་ཆོག</translation>
        </message>
        <message>
            <source>可叫下一位</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རྗེས་མ་འབོད་ཆོག</translation>
        </message>
        <message>
            <source>可约 %1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 མངག</translation>
        </message>
        <message>
            <source>可约%1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 མངག</translation>
        </message>
        <message>
            <source>可约明天</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སང་ཉིན་མངག</translation>
        </message>
        <message>
            <source>号已经排上。已经通知工作人员来加纸</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གྲལ་དུ་ཚུད་ཟིན། ཤོག་བུ་ཁ་སྣོན་བྱེད་པར་བརྡ་བཏང་ཟིན།</translation>
        </message>
        <message>
            <source>号已经排上。已经通知工作人员来处理</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གྲལ་དུ་ཚུད་ཟིན། ལས་མིར་བརྡ་བཏང་ཟིན།</translation>
        </message>
        <message>
            <source>号已经排上，请记下号码</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གྲལ་དུ་ཚུད་ཟིན། ཨང་གྲངས་བྲིས་རོགས།</translation>
        </message>
        <message>
            <source>号票正在补打</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་རྟགས་སླར་པར་འདེབས་བཞིན་པ།</translation>
        </message>
        <message>
            <source>合并新版</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཟླ་སྒྲིལ།</translation>
        </message>
        <message>
            <source>含留给别的窗口的</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒེའུ་ཁུང་གཞན་གྱི་ཡང་།</translation>
        </message>
        <message>
            <source>听证</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གསན་བཞེས།</translation>
        </message>
        <message>
            <source>告知承诺</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁས་ལེན་ཐོག</translation>
        </message>
        <message>
            <source>告知承诺书</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁས་ལེན་ཡི་གེ</translation>
        </message>
        <message>
            <source>周一</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གཟའ་ཟླ་བ།</translation>
        </message>
        <message>
            <source>周三</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གཟའ་ལྷག་པ།</translation>
        </message>
        <message>
            <source>周二</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གཟའ་མིག་དམར།</translation>
        </message>
        <message>
            <source>周五</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གཟའ་པ་སངས།</translation>
        </message>
        <message>
            <source>周六</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གཟའ་སྤེན་པ།</translation>
        </message>
        <message>
            <source>周四</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གཟའ་ཕུར་བུ།</translation>
        </message>
        <message>
            <source>周日</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གཟའ་ཉི་མ།</translation>
        </message>
        <message>
            <source>呼叫器</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འབོད་ཆས།</translation>
        </message>
        <message>
            <source>回去补材料</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཡིག་ཆ་ལེན་དུ་སོང་།</translation>
        </message>
        <message>
            <source>在 %1 号窗口办理</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒེའུ་ཁུང་ %1 ནས་སྒྲུབ་བཞིན།</translation>
        </message>
        <message>
            <source>在线</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དྲ་ཐོག</translation>
        </message>
        <message>
            <source>基本满意</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཕལ་ཆེར་ཚིམ།</translation>
        </message>
        <message>
            <source>大厅暂停服务</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མཚམས་བཞག་ཡོད།</translation>
        </message>
        <message>
            <source>大厅暂停，由督导恢复</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཚོམས་ཆེན་མཚམས་བཞག་ཡོད། ལྟ་སྐུལ་པས་སླར་གསོ་བྱེད།</translation>
        </message>
        <message>
            <source>失联 %1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འབྲེལ་ཆད་ %1</translation>
        </message>
        <message>
            <source>失联 %1·截至 %2</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འབྲེལ་ཆད་ %1 · %2 བར།</translation>
        </message>
        <message>
            <source>容缺</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རྗེས་སྤྲོད།</translation>
        </message>
        <message>
            <source>容缺受理</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཆད་དང་ལེན།</translation>
        </message>
        <message>
            <source>容缺受理承诺书</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཆད་ལྷག་ཁས་ལེན་ཡི་གེ</translation>
        </message>
        <message>
            <source>容缺受理通知书</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཆད་ལྷག་དང་ལེན་བརྡ་ཐོ།</translation>
        </message>
        <message>
            <source>密码至少 4 位</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གསང་གྲངས་ཉུང་མཐར་ 4</translation>
        </message>
        <message>
            <source>小票机出了故障，您的号有效</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>པར་ཆས་སྐྱོན་ཤོར། ཁྱེད་ཀྱི་ཨང་ནུས་ལྡན།</translation>
        </message>
        <message>
            <source>小票机切刀卡住了，您的号有效</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གཏུབ་གྲི་འགགས་འདུག ཁྱེད་ཀྱི་ཨང་ནུས་ལྡན།</translation>
        </message>
        <message>
            <source>小票机没有连上，您的号有效</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>པར་ཆས་མ་སྦྲེལ། ཁྱེད་ཀྱི་ཨང་ནུས་ལྡན།</translation>
        </message>
        <message>
            <source>小票机没纸了，您的号有效</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཤོག་བུ་ཚར་སོང་། ཁྱེད་ཀྱི་ཨང་ནུས་ལྡན།</translation>
        </message>
        <message>
            <source>小票机盖子没关好，您的号有效</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>པར་ཆས་ཁ་ཕྱེ་འདུག ཁྱེད་ཀྱི་ཨང་ནུས་ལྡན།</translation>
        </message>
        <message>
            <source>就绪</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གྲ་སྒྲིག</translation>
        </message>
        <message>
            <source>展开、收起工作台</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལས་སྟེགས་འབྱེད་པ་དང་བསྡུ་བ།</translation>
        </message>
        <message>
            <source>工号是 3 到 8 位数字</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལས་ཨང་ནི་གྲངས་ 3 ནས་ 8 ཡིན།</translation>
        </message>
        <message>
            <source>已作废</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དུས་ཡོལ།</translation>
        </message>
        <message>
            <source>已办完</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒྲུབ་ཚར་བ།</translation>
        </message>
        <message>
            <source>已办结</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒྲུབ་ཟིན།</translation>
        </message>
        <message>
            <source>已加号 %1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་ %1 བསྣན་ཟིན།</translation>
        </message>
        <message>
            <source>已发送，请查看</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བསྐུར་ཟིན། གཟིགས་རོགས།</translation>
        </message>
        <message>
            <source>已取消</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མེད་པར་བཟོས།</translation>
        </message>
        <message>
            <source>已叫到 %1 号窗口</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒེའུ་ཁུང་ %1 ལ་བོས་ཟིན།</translation>
        </message>
        <message>
            <source>已叫号 %1·第 %2 次</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བོས་ཟིན་ %1 · ཐེངས་ %2</translation>
        </message>
        <message>
            <source>已叫号 %1·第 %2 次·已播报</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བོས་ %1 · %2 · བསྒྲགས།</translation>
        </message>
        <message>
            <source>已呼叫%1，%2 人在</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 བོས་ཟིན། མི་ %2 ཡོད།</translation>
        </message>
        <message>
            <source>已处理</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐག་གཅོད་ཟིན།</translation>
        </message>
        <message>
            <source>已打印</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>པར་བཏབ་ཟིན།</translation>
        </message>
        <message>
            <source>已挂起</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འགེལ་ཟིན།</translation>
        </message>
        <message>
            <source>已暂停</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མཚམས་བཞག</translation>
        </message>
        <message>
            <source>已暂停 %1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མཚམས་བཞག %1</translation>
        </message>
        <message>
            <source>已暂停 %1·预计 %2 恢复</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མཚམས་བཞག %1 · %2 སླེབས།</translation>
        </message>
        <message>
            <source>已签到，%1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མིང་འགོད་ཟིན། %1</translation>
        </message>
        <message>
            <source>已签到：%1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མིང་བཀོད་ཟིན། %1</translation>
        </message>
        <message>
            <source>已约满</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གང་ཟིན།</translation>
        </message>
        <message>
            <source>已经开始办理</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒྲུབ་འགོ་བཙུགས་ཟིན།</translation>
        </message>
        <message>
            <source>已经暂停，按 %1 恢复</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མཚམས་བཞག་ཟིན། %1 ཡིས་སླར་གསོ།</translation>
        </message>
        <message>
            <source>已超期 %1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 ནས་དུས་ཡོལ།</translation>
        </message>
        <message>
            <source>已转到别处打印</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གཞན་དུ་པར་བཏབ།</translation>
        </message>
        <message>
            <source>已过号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་ཡོལ།</translation>
        </message>
        <message>
            <source>已连接</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མཐུད་ཟིན།</translation>
        </message>
        <message>
            <source>已送到%1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 ལ་འབྱོར།</translation>
        </message>
        <message>
            <source>已预约</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྔོན་མངགས་བྱས་ཟིན།</translation>
        </message>
        <message>
            <source>帮办代办窗口</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རོགས་སྒྲུབ་སྒེའུ་ཁུང་།</translation>
        </message>
        <message>
            <source>帮您填表、帮您代办</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རེའུ་མིག་འབྲི་རོགས་དང་ཚབ་སྒྲུབ།</translation>
        </message>
        <message>
            <source>开会</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཚོགས་འདུ།</translation>
        </message>
        <message>
            <source>开始办理</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒྲུབ་འགོ་འཛུགས།</translation>
        </message>
        <message>
            <source>开始办理后才能办一件事</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒྲུབ་འགོ་ཚུགས་རྗེས་དོན་གཅིག་སྒྲུབ་ཆོག</translation>
        </message>
        <message>
            <source>开放窗口</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒེའུ་ཁུང་འབྱེད།</translation>
        </message>
        <message>
            <source>当场办结</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལམ་སང་སྒྲུབ་ཚར།</translation>
        </message>
        <message>
            <source>恢复服务</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སླར་གསོ།</translation>
        </message>
        <message>
            <source>您的号不受影响，将由 %1 号窗口叫号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁྱེད་ཀྱི་ཨང་རྟགས་ལ་ཤན་པ་མི་ཐེབས། སྒེའུ་ཁུང་ %1 ནས་འབོད་ངེས།</translation>
        </message>
        <message>
            <source>您的号不受影响，请留意大厅屏幕</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁྱེད་ཀྱི་ཨང་རྟགས་ལ་ཤན་པ་མི་ཐེབས། ཚོམས་ཆེན་བརྙན་ཤེལ་ལ་གཟིགས་རོགས།</translation>
        </message>
        <message>
            <source>我来</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ང་ཡོང་།</translation>
        </message>
        <message>
            <source>打印机</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>པར་འཕྲུལ།</translation>
        </message>
        <message>
            <source>打印机 %1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>པར་འཕྲུལ། %1</translation>
        </message>
        <message>
            <source>批准</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཆོག་མཆན་སྤྲོད།</translation>
        </message>
        <message>
            <source>承诺</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁས་ལེན།</translation>
        </message>
        <message>
            <source>承诺 %1 个工作日</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁས་ལེན་ལས་ཉིན་ %1</translation>
        </message>
        <message numerus="yes">
            <source>承诺 %n 个工作日办结</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>
                <numerusform>ལས་ཉིན་ %n ནང་སྒྲུབ་ཚར།</numerusform>
            </translation>
        </message>
        <message>
            <source>承诺件</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁས་ལེན་དུས།</translation>
        </message>
        <message>
            <source>承诺期限</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁས་བླངས་དུས་བཀག</translation>
        </message>
        <message>
            <source>折叠叫号条、展开</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འབོད་ཐིག་བསྡུ་བ་དང་འབྱེད་པ།</translation>
        </message>
        <message>
            <source>拍卖</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རིན་བསྒྲགས་བཙོང་བ།</translation>
        </message>
        <message>
            <source>招标</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བོ་འབོད།</translation>
        </message>
        <message>
            <source>挂起</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འགེལ་བ།</translation>
        </message>
        <message>
            <source>挂起的号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བཀལ་བའི་ཨང་།</translation>
        </message>
        <message>
            <source>指定叫号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དམིགས་འབོད།</translation>
        </message>
        <message>
            <source>按取号时间</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་ལེན་དུས་ལྟར།</translation>
        </message>
        <message>
            <source>按号码叫号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་གྲངས་ལྟར་འབོད།</translation>
        </message>
        <message>
            <source>按安排：%1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བཀོད་སྒྲིག་ལྟར། %1</translation>
        </message>
        <message>
            <source>按设置</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒྲིག་བཀོད་ལྟར།</translation>
        </message>
        <message>
            <source>按键一览</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མཐེབ་གཞོང་ཡོངས།</translation>
        </message>
        <message>
            <source>排在最前</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐོག་མ།</translation>
        </message>
        <message>
            <source>排在最后</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མཐའ་མ།</translation>
        </message>
        <message>
            <source>排在队首</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྟར་གྱི་དང་པོ།</translation>
        </message>
        <message>
            <source>撤回呼叫</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འབོད་པ་ཕྱིར་འཐེན།</translation>
        </message>
        <message>
            <source>撤销</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཕྱིར་འཐེན།</translation>
        </message>
        <message>
            <source>收件</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཡིག་ཆ་ལེན།</translation>
        </message>
        <message>
            <source>收件凭证</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བསྡུ་ལེན་འཛིན་ཡིག</translation>
        </message>
        <message>
            <source>收费</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རིན་པ་དགོས།</translation>
        </message>
        <message>
            <source>故障</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྐྱོན།</translation>
        </message>
        <message>
            <source>无人等候</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒུག་མི་མེད།</translation>
        </message>
        <message>
            <source>无可容缺</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རྗེས་སྤྲོད་མེད།</translation>
        </message>
        <message>
            <source>无可承诺</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁས་ལེན་མེད།</translation>
        </message>
        <message>
            <source>无差别综合窗口</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁྱད་མེད་སྤྱི་ཁྱབ་སྒེའུ་ཁུང་།</translation>
        </message>
        <message>
            <source>无需材料</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཡིག་ཆ་མི་དགོས།</translation>
        </message>
        <message>
            <source>无需等候</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒུག་མི་དགོས།</translation>
        </message>
        <message>
            <source>时间已过</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དུས་ཡོལ་ཟིན།</translation>
        </message>
        <message>
            <source>明天 %1 开办</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སང་ཉིན་ %1 ལ་སྒྲུབ།</translation>
        </message>
        <message>
            <source>星期一</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གཟའ་ཟླ་བ།</translation>
        </message>
        <message>
            <source>星期三</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གཟའ་ལྷག་པ།</translation>
        </message>
        <message>
            <source>星期二</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གཟའ་མིག་དམར།</translation>
        </message>
        <message>
            <source>星期五</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གཟའ་པ་སངས།</translation>
        </message>
        <message>
            <source>星期六</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གཟའ་སྤེན་པ།</translation>
        </message>
        <message>
            <source>星期四</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གཟའ་ཕུར་བུ།</translation>
        </message>
        <message>
            <source>星期日</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གཟའ་ཉི་མ།</translation>
        </message>
        <message>
            <source>普通%1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྤྱིར་བཏང%1</translation>
        </message>
        <message>
            <source>暂停</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མཚམས་འཇོག</translation>
        </message>
        <message>
            <source>暂停%1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མཚམས%1</translation>
        </message>
        <message>
            <source>暂停、恢复、开放窗口</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མཚམས་འཇོག་དང་སླར་འབྱེད།</translation>
        </message>
        <message>
            <source>暂停办理</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་གཅོད་མཚམས་འཇོག</translation>
        </message>
        <message>
            <source>暂停服务</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཞབས་ཞུ་མཚམས་འཇོག</translation>
        </message>
        <message>
            <source>暂时挂起</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གནས་སྐབས་འགེལ་བ།</translation>
        </message>
        <message>
            <source>暂未开放</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་དུང་སྒོ་མ་ཕྱེ།</translation>
        </message>
        <message>
            <source>最长 %1 分</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རིང་ཤོས་ %1</translation>
        </message>
        <message>
            <source>有几个这样的号：请输完整号码，或用上下键选</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་འདི་འདྲ་མང་པོ་འདུག ཨང་ཆ་ཚང་གཏགས་པའམ་ཡར་མར་མཐེབ་ཀྱིས་འདེམས།</translation>
        </message>
        <message>
            <source>有号票时才能转移</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྤོ་རྒྱུའི་ཨང་མེད།</translation>
        </message>
        <message>
            <source>有留言</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མཆན་ཞིག་ཡོད།</translation>
        </message>
        <message>
            <source>有的过期</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁ་ཤས་དུས་ཡོལ།</translation>
        </message>
        <message>
            <source>有预约的</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྔོན་མངགས་ཡོད་པ།</translation>
        </message>
        <message>
            <source>期限 %1（暂定）</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དུས་བཀག %1 ཙམ།</translation>
        </message>
        <message>
            <source>未办结的办件</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒྲུབ་མ་ཚར་བའི་ལས་དོན།</translation>
        </message>
        <message>
            <source>未播报，请口头叫号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བསྒྲགས་མེད། ངག་ནས་བོས་རོགས།</translation>
        </message>
        <message>
            <source>未登录</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ནང་འཛུལ་མེད།</translation>
        </message>
        <message>
            <source>未登记</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐོ་འགོད་མེད།</translation>
        </message>
        <message>
            <source>未登记%1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མེད།%1</translation>
        </message>
        <message>
            <source>未知</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཤེས་མི་ཐུབ།</translation>
        </message>
        <message>
            <source>未连接</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མཐུད་མེད།</translation>
        </message>
        <message>
            <source>未通过</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མ་ཐར།</translation>
        </message>
        <message>
            <source>本事项不适用</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འདིར་མི་འཇུག</translation>
        </message>
        <message>
            <source>本厅规则</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཚོམས་ཆེན་རང་གི་སྒྲིག་གཞི།</translation>
        </message>
        <message>
            <source>本窗口业务在先</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རང་གི་ལས་སྒོ་སྔོན་ལ།</translation>
        </message>
        <message>
            <source>本窗口提醒</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒེའུ་ཁུང་འདིའི་དྲན་སྐུལ།</translation>
        </message>
        <message>
            <source>本窗口系统故障</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མ་ལག་སྐྱོན་ཤོར།</translation>
        </message>
        <message>
            <source>本部门事项在此办理</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྡེ་ཁག་འདིའི་དོན་ཚན།</translation>
        </message>
        <message>
            <source>本领域事项均可在此办理</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁྱབ་ཁོངས་འདིའི་དོན་ཚན་ཡོད་ཚད།</translation>
        </message>
        <message numerus="yes">
            <source>材料 %n 份</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>
                <numerusform>ཡིག་ཆ་ %n</numerusform>
            </translation>
        </message>
        <message>
            <source>材料全部齐</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཡིག་ཆ་ཚང་མ་ཚང་།</translation>
        </message>
        <message>
            <source>材料补齐了，点按钮回到队里</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཡིག་ཆ་ཚང་ན་མཐེབ་གནོན་མནོན་ནས་གྲལ་དུ་ལོག</translation>
        </message>
        <message>
            <source>查找事项</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་ཚན་འཚོལ།</translation>
        </message>
        <message>
            <source>检测</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཚོད་ལྟའི་ཞིབ་བཤེར།</translation>
        </message>
        <message>
            <source>检疫</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ནད་ཡམས་ཞིབ་བཤེར།</translation>
        </message>
        <message>
            <source>检验</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཞིབ་བཤེར།</translation>
        </message>
        <message>
            <source>正在办理</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་ལྟ་དོན་གཅོད་བཞིན་པ།</translation>
        </message>
        <message>
            <source>正在叫您</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁྱེད་འབོད་བཞིན།</translation>
        </message>
        <message>
            <source>正在处理上一个操作</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གོང་གི་བྱ་སྤྱོད་སྒྲུབ་བཞིན་པ།</translation>
        </message>
        <message>
            <source>正在打印</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>པར་འདེབས་བཞིན།</translation>
        </message>
        <message>
            <source>正在打印，请交给办事人</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དཔར་བཞིན་པ། ཞུ་མཁན་ལ་སྤྲོད།</translation>
        </message>
        <message>
            <source>正在排队</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒུག་བཞིན་པ།</translation>
        </message>
        <message>
            <source>正在本窗口打印</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒེའུ་ཁུང་འདིར་པར་རྒྱག་བཞིན་ཡོད།</translation>
        </message>
        <message>
            <source>正在测</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཞིབ་བཞིན།</translation>
        </message>
        <message>
            <source>正在读取…</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཀློག་བཞིན་པ།…</translation>
        </message>
        <message>
            <source>正在连接…</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མཐུད་བཞིན་པ…</translation>
        </message>
        <message>
            <source>正在连接叫号系统</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་འབོད་མ་ལག་ལ་མཐུད་བཞིན་པ།</translation>
        </message>
        <message>
            <source>正在重连…</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སླར་མཐུད་བཞིན་པ…</translation>
        </message>
        <message>
            <source>正常</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རྒྱུན་ལྡན།</translation>
        </message>
        <message>
            <source>没办成的事，请到这里反映</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མ་གྲུབ་པའི་དོན་འདིར་ཞུ་རོགས།</translation>
        </message>
        <message>
            <source>没有%1在线，呼叫留着；急事请打电话</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 མེད། འབོད་པ་ཉར་ཡོད། ཛ་དྲག་ཡིན་ན་ཁ་པར་རྒྱོབས།</translation>
        </message>
        <message>
            <source>没有可撤销的操作</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཕྱིར་འཐེན་རྒྱུ་མེད།</translation>
        </message>
        <message>
            <source>没有打印</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>པར་བཏབ་མེད།</translation>
        </message>
        <message>
            <source>没有打印小票，您的号有效</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འཛིན་ཤོག་མ་བཏབ། ཁྱེད་ཀྱི་ཨང་ནུས་ལྡན།</translation>
        </message>
        <message>
            <source>法定 %1 个工作日</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁྲིམས་ཀྱིས་ལས་ཉིན་ %1</translation>
        </message>
        <message>
            <source>法定期限</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཁྲིམས་ཀྱི་དུས་བཀག</translation>
        </message>
        <message>
            <source>注意</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོ་སྣང་།</translation>
        </message>
        <message>
            <source>满意</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཚིམ་པ།</translation>
        </message>
        <message>
            <source>照常给号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་སྤྲོད།</translation>
        </message>
        <message>
            <source>现在不办理</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་ལྟ་མི་སྒྲུབ།</translation>
        </message>
        <message>
            <source>现在受理，%1 前办结</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་ལྟ་དང་ལེན་བྱས་ན་ %1 སྔོན་སྒྲུབ་ཚར།</translation>
        </message>
        <message>
            <source>现在受理，%1 前办结（暂定）</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་ལྟ་དང་ལེན་བྱས་ན་ %1 ཙམ་སྔོན་སྒྲུབ་ཚར།</translation>
        </message>
        <message>
            <source>现在可以签到</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་ལྟ་མིང་འགོད་ཆོག</translation>
        </message>
        <message>
            <source>现在可叫</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་ལྟ་འབོད་ཆོག</translation>
        </message>
        <message>
            <source>现在执行“%1”·按安排</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་ལྟ་“%1” ལག་བསྟར། བཀོད་སྒྲིག་ལྟར།</translation>
        </message>
        <message>
            <source>现在执行“%1”·督导选定，今天有效</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་ལྟ་“%1” ལག་བསྟར། ལྟ་རྟོག་པས་དེ་རིང་ཆེད་བདམས།</translation>
        </message>
        <message>
            <source>现在没有可叫的号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་ལྟ་འབོད་རྒྱུའི་ཨང་མེད།</translation>
        </message>
        <message>
            <source>现行</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་ལྟ་ལག་བསྟར།</translation>
        </message>
        <message>
            <source>留给本职窗口，现在不叫</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རང་གི་སྒེའུ་ཁུང་ལ་བཞག</translation>
        </message>
        <message>
            <source>疏散</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐོན།</translation>
        </message>
        <message>
            <source>登记有误</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐོ་འགོད་ནོར།</translation>
        </message>
        <message>
            <source>目录第 %1 版已发布</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དཀར་ཆག་པར་གཞི་ %1 འགྲེམས་ཟིན།</translation>
        </message>
        <message>
            <source>目录里没有这件事的事项</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དཀར་ཆག་ནང་དོན་འདིའི་དོན་ཚན་མེད།</translation>
        </message>
        <message>
            <source>磁盘存不下</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྡེར་ནང་ཉར་མི་ཐུབ།</translation>
        </message>
        <message>
            <source>空闲</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྟོང་པ།</translation>
        </message>
        <message>
            <source>窗口人员会再叫您</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལས་མིས་སླར་ཡང་འབོད།</translation>
        </message>
        <message>
            <source>窗口关闭</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒོ་བརྒྱབ་ཡོད།</translation>
        </message>
        <message>
            <source>窗口已暂停，恢复后再叫号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མཚམས་བཞག་ཟིན། སླར་གསོ་རྗེས་འབོད།</translation>
        </message>
        <message>
            <source>窗口已经开放</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒེའུ་ཁུང་ཕྱེ་ཟིན།</translation>
        </message>
        <message>
            <source>窗口开放</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒོ་ཕྱེ་ཡོད།</translation>
        </message>
        <message>
            <source>窗口暂未开</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒེའུ་ཁུང་མ་ཕྱེ།</translation>
        </message>
        <message>
            <source>窗口未开放</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒེའུ་ཁུང་ཕྱེ་མེད།</translation>
        </message>
        <message>
            <source>窗口没有开放</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒེའུ་ཁུང་ཕྱེ་མེད།</translation>
        </message>
        <message>
            <source>窗口没有暂停</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒེའུ་ཁུང་མཚམས་བཞག་མེད།</translation>
        </message>
        <message>
            <source>窗口现在没有号票</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒེའུ་ཁུང་དུ་ཨང་རྟགས་མེད།</translation>
        </message>
        <message>
            <source>第 %1 版</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>པར་གཞི་ %1</translation>
        </message>
        <message>
            <source>等候</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒུག་པ།</translation>
        </message>
        <message>
            <source>等候 %1 分·叫号 %2 次</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒུག་ %1 · བོས་ %2</translation>
        </message>
        <message>
            <source>等候的号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒུག་བཞིན་པའི་ཨང་།</translation>
        </message>
        <message>
            <source>等待审核</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཞིབ་བཤེར་སྒུག</translation>
        </message>
        <message>
            <source>等待打印</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>པར་འདེབས་སྒུག་བཞིན།</translation>
        </message>
        <message>
            <source>等我的、我挂起的</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ང་རང་གི</translation>
        </message>
        <message>
            <source>筛选队列</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གྲལ་འདེམས་པ།</translation>
        </message>
        <message>
            <source>系统故障</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མ་ལག་ལ་སྐྱོན་ཤོར།</translation>
        </message>
        <message>
            <source>紧急疏散</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཛ་དྲག་ཕྱིར་འཐེན།</translation>
        </message>
        <message>
            <source>累积优先</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གསོག་པའི་སྔོན་ཐོབ།</translation>
        </message>
        <message>
            <source>约 %1 分钟</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྐར་མ་ %1 ཙམ།</translation>
        </message>
        <message>
            <source>约 %1–%2 分钟</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྐར་མ་ %1–%2</translation>
        </message>
        <message>
            <source>纸将尽</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཤོག་བུ་ཉུང་།</translation>
        </message>
        <message>
            <source>终止办理</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མཚམས་བཞག</translation>
        </message>
        <message>
            <source>结果</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གྲུབ་འབྲས།</translation>
        </message>
        <message>
            <source>综合出件窗口</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཡིག་ཆ་ལེན་པའི་སྒེའུ་ཁུང་།</translation>
        </message>
        <message>
            <source>综合咨询窗口</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྤྱི་ཁྱབ་འདྲི་རྩད་སྒེའུ་ཁུང་།</translation>
        </message>
        <message>
            <source>缺</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཆད།</translation>
        </message>
        <message>
            <source>缺文件</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཡིག་ཆ་མི་ཚང་།</translation>
        </message>
        <message>
            <source>缺纸</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཤོག་བུ་མེད།</translation>
        </message>
        <message>
            <source>网络故障</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དྲ་བ་ཆད་པ།</translation>
        </message>
        <message>
            <source>群众改变主意</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མང་ཚོགས་ཀྱིས་བསམ་པ་བསྒྱུར།</translation>
        </message>
        <message>
            <source>群众有急事</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཛ་དྲག་གི་དོན།</translation>
        </message>
        <message>
            <source>群众要求</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>མང་ཚོགས་ཀྱི་རེ་བ།</translation>
        </message>
        <message>
            <source>脱机</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དྲ་བྲལ།</translation>
        </message>
        <message>
            <source>草稿 %1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཟིན་བྲིས་ %1</translation>
        </message>
        <message>
            <source>草稿 %1：%2</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཟིན་བྲིས་ %1 %2</translation>
        </message>
        <message>
            <source>补打号票</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་རྟགས་སླར་པར་འདེབས།</translation>
        </message>
        <message>
            <source>补正材料</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཡིག་ཆ་ཁ་གསབ།</translation>
        </message>
        <message>
            <source>被越过次数已满</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བརྒལ་ཐེངས་ལོངས།</translation>
        </message>
        <message>
            <source>要再排一次，请扫号票上的二维码</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བསྐྱར་དུ་གྲལ་སྒྲིག་ན་འཛིན་ཤོག་གི་རྟགས་པར་རྒྱོབ་རོགས།</translation>
        </message>
        <message>
            <source>要再排一次，请拿号票找导办</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བསྐྱར་དུ་གྲལ་སྒྲིག་ན་འཛིན་ཤོག་སྣེ་ཤན་པར་སྟོན་རོགས།</translation>
        </message>
        <message>
            <source>计时已暂停</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དུས་ཚོད་མཚམས་བཞག</translation>
        </message>
        <message>
            <source>证件号码核对不上：请核对证件真伪，按未刷证办理</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལག་ཁྱེར་ཨང་ནོར་འདུག བདེན་རྫུན་ཞིབ་བཤེར་བྱས་ནས་ལག་ཁྱེར་མེད་པར་སྒྲུབ།</translation>
        </message>
        <message>
            <source>证件没有取走</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལག་ཁྱེར་ཞིག་ལུས་འདུག</translation>
        </message>
        <message>
            <source>评价器</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གདེང་འཇོག་ཡོ་ཆས།</translation>
        </message>
        <message>
            <source>该休息了，按 %1 休息到 %2</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ངལ་གསོ། %1 མནོན། %2 བར།</translation>
        </message>
        <message>
            <source>语音</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྐད་སྒྲ།</translation>
        </message>
        <message>
            <source>说明</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གསལ་བཤད།</translation>
        </message>
        <message>
            <source>请先登录，再刷身份证</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐོག་མར་ནང་འཛུལ་བྱས་རྗེས་ལག་ཁྱེར་བཞག</translation>
        </message>
        <message>
            <source>请先登记办件结果，或选“仅咨询”</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྔོན་ལ་དོན་གཅོད་ཐོ་འགོད། ཡང་ན་“གྲོས་འདྲི་ཙམ་”འདེམས།</translation>
        </message>
        <message>
            <source>请到本窗口</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྒེའུ་ཁུང་འདིར་ཕེབས་རོགས།</translation>
        </message>
        <message>
            <source>请坐下等候，叫到您时屏幕和广播会提示</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>བཞུགས་ནས་སྒུགས་རོགས། འབོད་འོང་།</translation>
        </message>
        <message>
            <source>请填补齐日期，如 2026-07-21</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཚེས་གྲངས་འབྲི་རོགས། དཔེར་ན 2026-07-21</translation>
        </message>
        <message>
            <source>请您评一评这次服务，不评也可以</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཞབས་ཞུ་འདིར་དཔྱད་མཆན་འགོད་ཆོག མ་བཀོད་ཀྱང་ཆོག</translation>
        </message>
        <message>
            <source>请提醒取走身份证</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལག་ཁྱེར་ཁྱེར་རྒྱུ་དྲན་སྐུལ་གནང་རོགས།</translation>
        </message>
        <message>
            <source>请现在到 %1 号窗口</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་ལྟ་སྒེའུ་ཁུང་ %1 ལ་ཕེབས་རོགས།</translation>
        </message>
        <message>
            <source>请看大厅屏幕，到开放的窗口办理</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཚོམས་ཆེན་བརྙན་ཤེལ་ལ་གཟིགས་ནས་སྒོ་ཕྱེ་བའི་སྒེའུ་ཁུང་དུ་ཕེབས་རོགས།</translation>
        </message>
        <message>
            <source>请稍候</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཅུང་ཙམ་སྒུགས་དང་།</translation>
        </message>
        <message>
            <source>请等候叫号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་རྟགས་འབོད་པར་སྒུག་རོགས།</translation>
        </message>
        <message>
            <source>请选一个业务或窗口</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལས་སྒོའམ་སྒེའུ་ཁུང་འདེམས།</translation>
        </message>
        <message>
            <source>请选择或写明原因</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>རྒྱུ་མཚན་འདེམས་སམ་འབྲི་རོགས།</translation>
        </message>
        <message>
            <source>请重新取号，或者找导办</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་གསར་པ་ལེན་པའམ་སྣེ་ཤན་པ་བཙལ་རོགས།</translation>
        </message>
        <message>
            <source>费用</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འགྲོ་གྲོན།</translation>
        </message>
        <message>
            <source>跨省、省内事项通办</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཞིང་ཆེན་བརྒལ་བའི་དོན་ཚན།</translation>
        </message>
        <message>
            <source>跨省通办窗口</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཞིང་ཆེན་བརྒལ་བའི་སྒེའུ་ཁུང་།</translation>
        </message>
        <message>
            <source>身份证已过期：请核对本人后按未刷证办理，并提醒换证</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལག་ཁྱེར་དུས་ཡོལ་ཟིན། མི་ངོ་ཞིབ་བཤེར་བྱས་ནས་ལག་ཁྱེར་མེད་པར་སྒྲུབ། བརྗེ་རྒྱུ་དྲན་སྐུལ་བྱེད།</translation>
        </message>
        <message>
            <source>身份证没有读出来：请放平，放两秒再拿开</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ལག་ཁྱེར་ཀློག་མ་ཐུབ། ཁོད་སྙོམས་པོར་སྐར་ཆ་གཉིས་བཞག</translation>
        </message>
        <message>
            <source>身份证阅读器</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐོབ་ཐང་ལག་ཁྱེར་ཀློག་ཆས།</translation>
        </message>
        <message>
            <source>转移</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྤོ་བ།</translation>
        </message>
        <message>
            <source>过号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་ཡོལ།</translation>
        </message>
        <message>
            <source>过号的号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཡོལ་བའི་ཨང་།</translation>
        </message>
        <message>
            <source>还有 %1 个</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 ལྷག་ཡོད།</translation>
        </message>
        <message>
            <source>还没到时间</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དུས་མ་སླེབས།</translation>
        </message>
        <message>
            <source>还没有人收到</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ད་དུང་སུས་ཀྱང་མ་འབྱོར།</translation>
        </message>
        <message>
            <source>还要办事，请重新取号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་གཞན་ཡོད་ན་ཨང་གསར་པ་ལེན་རོགས།</translation>
        </message>
        <message>
            <source>这台电脑的桌面不提供全局按键：%1 只在工作台中有效</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>གློག་ཀླད་འདིས་བྱ་རིམ་གཞན་ལ་མཐེབ་མི་སྟེར། %1 འདི་ནས་ལས་མི་སྤྱོད།</translation>
        </message>
        <message>
            <source>这张卡不是身份证或居住证：请换一张</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འདི་ཐོབ་ཐང་ལག་ཁྱེར་རམ་གནས་སྡོད་ལག་ཁྱེར་མ་རེད། གཞན་ཞིག་བརྗེ་རོགས།</translation>
        </message>
        <message>
            <source>进驻事项均可在此办理</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དོན་ཚན་ཡོད་ཚད་འདིར་སྒྲུབ་ཆོག</translation>
        </message>
        <message>
            <source>退出登录</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཕྱིར་ཐོན།</translation>
        </message>
        <message>
            <source>退回</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཕྱིར་སློག</translation>
        </message>
        <message>
            <source>送审</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཞིབ་བཤེར་ལ་སྤྲོད།</translation>
        </message>
        <message>
            <source>逐项核对材料</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཡིག་ཆ་རེ་རེ་བཞིན་ཞིབ་བཤེར།</translation>
        </message>
        <message>
            <source>通过</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐར།</translation>
        </message>
        <message>
            <source>部门专窗</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྡེ་ཁག་སྒེའུ་ཁུང་།</translation>
        </message>
        <message>
            <source>重呼</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སླར་འབོད།</translation>
        </message>
        <message>
            <source>鉴定</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དཔྱད་ཞིབ་གཏན་འཁེལ།</translation>
        </message>
        <message>
            <source>阅读器未授权：请联系管理员</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཀློག་ཆས་ལ་དབང་ཆ་མེད། དོ་དམ་པར་འབྲེལ་བ་གནང་རོགས།</translation>
        </message>
        <message>
            <source>需要部门专窗</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྡེ་ཁག་སྒེའུ་ཁུང་དགོས།</translation>
        </message>
        <message>
            <source>非即办件</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐང་འགྲུབ་མིན།</translation>
        </message>
        <message>
            <source>非常不满意</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཧ་ཅང་མ་ཚིམ།</translation>
        </message>
        <message>
            <source>非常满意</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཧ་ཅང་ཚིམ།</translation>
        </message>
        <message>
            <source>须先合并新版</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>པར་གཞི་གསར་པ་སྔོན་ལ་ཟླ་སྒྲིལ་དགོས།</translation>
        </message>
        <message>
            <source>预约 %1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>དུས་ %1</translation>
        </message>
        <message>
            <source>预约%1</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>སྔོན་མངགས%1</translation>
        </message>
        <message>
            <source>预计 %1 回来，到时自动恢复排队</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>%1 ལ་ཕྱིར་ལོག རང་འགུལ་གྱིས་སླར་སྒྲིག</translation>
        </message>
        <message>
            <source>预计 %1 恢复</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཕལ་ཆེར་ %1 ལ་སླར་འགོ་འཛུགས།</translation>
        </message>
        <message>
            <source>首问负责</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཐོག་མའི་འགན།</translation>
        </message>
        <message>
            <source>齐</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཚང་།</translation>
        </message>
    </context>
    <context>
        <name>WritingPage</name>
        <message>
            <source>写好了</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འབྲི་ཚར།</translation>
        </message>
        <message>
            <source>点下面的句子，或用拼音输入</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འོག་གི་ཚིག་གྲུབ་མནོན།</translation>
        </message>
        <message>
            <source>这里不能输入藏文：请点下面的句子，或输入汉字</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>འདིར་བོད་ཡིག་འབྲི་མི་ཐུབ། འོག་གི་ཚིག་གྲུབ་མནོན་རོགས།</translation>
        </message>
    </context>
    <context>
        <name>ZoneBlock</name>
        <message>
            <source>%1–%2 号</source>
            <translatorcomment>to be reviewed by a native speaker</translatorcomment>
            <translation>ཨང་ %1–%2</translation>
        </message>
    </context>
</TS>
